# Builds the site in the given folder until Jekyll has decided what becomes of each file, and prints that as JSON.
# Plugins of the site and themes are not loaded and nothing is rendered. Jekyll 3 runs as on GitHub Pages
# (githubPages.rb). NOW, in seconds, is the time of the build. Run by `npm run tool -- compare/blogs`.
require_relative "jekyll"
if Jekyll::VERSION.start_with?("3.")
  require_relative "githubPages"
  FORCED.each { |plugin| require plugin }
end

NOW = ENV.fetch("NOW").to_i
def Time.now(**) = at(NOW)

class Jekyll::PluginManager
  def conscientious_require; end
end

# The only theme that matters is GitHub Pages' default theme, whose layouts its plugins look for.
class Jekyll::Site
  def configure_theme = (self.theme = config["theme"] == "jekyll-theme-primer" ? Jekyll::Theme.new(config["theme"]) : nil)
end

class Jekyll::Renderer
  def run = ""
end

class Jekyll::Document
  def generate_excerpt? = false
end

puts JSON.generate(build(File.realpath(ARGV.fetch(0))))
