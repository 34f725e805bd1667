# Loads Jekyll as GitHub Pages runs it: the gem github-pages sets the configuration, the theme and the plugins. Ruby's
# path has the `lib` folders of it and of the plugins below, in the versions that it pins (PAGES_LIB, see
# scripts/judges.mjs); GEM_PATH has jekyll-theme-primer, the theme of sites that name none.
require "github-pages/plugins"

# The forced plugins that decide what becomes of a file. The others add tags, converters and pages of their own.
FORCED = %w(
  jekyll-relative-links jekyll-optional-front-matter jekyll-readme-index jekyll-default-layout
  jekyll-titles-from-headings
).freeze
GitHubPages::Plugins.send(:remove_const, :DEFAULT_PLUGINS)
GitHubPages::Plugins.const_set(:DEFAULT_PLUGINS, FORCED)
require "github-pages"

# Replaces the layouts of the theme, because they use tags of the other plugins.
Jekyll::Hooks.register(:site, :post_read) do |site|
  site.layouts.each_value { |layout| layout.content = "{{ content }}" unless layout.path.start_with?("#{site.source}/") }
end

# Leaves out the styles of the theme, because they do not matter and need an old Sass.
class Jekyll::Theme
  def sass_path = nil
  def assets_path = nil
end
