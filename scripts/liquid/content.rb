# Reads the sites in the folders given and prints, as one JSON object by folder and path, the `{{ content }}` of each
# post, document and page, or why Jekyll stops at it. A file that stops Jekyll does not stop the others. Files are
# rendered in Jekyll's order, since a file sees the HTML of those before it. Layouts, plugins and themes are ignored.
# NOW, in seconds, is the time of the build, MOST the number of files of each site. Run by
# `npm run tool -- compare/content`.
require_relative "../record/jekyll"

NOW = ENV.fetch("NOW").to_i
MOST = ENV.fetch("MOST", "1000000").to_i
def Time.now(**) = at(NOW)

class Jekyll::PluginManager
  def conscientious_require; end
end

class Jekyll::Site
  def configure_theme = (self.theme = nil)
end

def content_of(site, document, payload)
  renderer = Jekyll::Renderer.new(site, document, payload)
  %i(assign_pages! assign_current_document! assign_highlighter_options! assign_layout_data!).each { |step| renderer.send(step) }
  options = site.config["liquid"]
  info = { :registers => { :site => site, :page => payload["page"] },
           :strict_filters => options["strict_filters"], :strict_variables => options["strict_variables"] }
  output = document.content
  output = renderer.render_liquid(output, payload, info, document.path) if document.render_with_liquid?
  document.content = renderer.convert(output.to_s)
  { "html" => document.content.encode("UTF-8") }
rescue Exception => error
  { "error" => "#{error.class}: #{error.message.lines.first&.strip}".scrub }
end

# The files that we render too, without static files and style sheets.
def rendered(site)
  files = site.collections.each_value.flat_map(&:docs) + site.pages
  files.reject { |file| %w(.scss .sass .coffee).include?(file.extname) || !File.exist?(source_of(file)) }
end

def contents(folder)
  ENV["TZ"] = "UTC"
  work_in(folder)
  Dir.chdir(folder) do
    site = Jekyll::Site.new(Jekyll.configuration("quiet" => true, "disable_disk_cache" => true))
    site.reset
    site.read
    rendered(site).first(MOST).to_h do |file|
      [source_of(file).delete_prefix("#{folder}/"), content_of(site, file, site.site_payload)]
    end
  end
rescue Exception => error
  { "" => { "error" => "#{error.class}: #{error.message.lines.first&.strip}".scrub } }
end

answers = {}
silently { ARGV.each { |folder| answers[folder] = contents(File.realpath(folder)) } }
puts JSON.generate(answers)
