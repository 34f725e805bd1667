# Jekyll as GitHub Pages runs it: the gem github-pages sets the configuration, the theme and the plugins. RUBYLIB has the
# `lib` folders of it and of the plugins below, in the versions that its `dependencies.rb` pins; GEM_PATH a folder of gems
# with jekyll-theme-primer, which is the theme of sites that name none.
require "github-pages/plugins"

# Of the forced plugins those that change what becomes of a file; the others add tags, converters and pages of their own.
FORCED = %w(
  jekyll-relative-links jekyll-optional-front-matter jekyll-readme-index jekyll-default-layout
  jekyll-titles-from-headings
).freeze
GitHubPages::Plugins.send(:remove_const, :DEFAULT_PLUGINS)
GitHubPages::Plugins.const_set(:DEFAULT_PLUGINS, FORCED)
require "github-pages"

# What a theme's layouts say needs tags of those others.
Jekyll::Hooks.register(:site, :post_read) do |site|
  site.layouts.each_value { |layout| layout.content = "{{ content }}" unless layout.path.start_with?("#{site.source}/") }
end

# Nor are its styles of interest, and they need an old Sass.
class Jekyll::Theme
  def sass_path = nil
  def assets_path = nil
end
