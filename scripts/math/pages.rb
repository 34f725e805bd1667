# Builds the Markdown files of the site in a folder with their layouts and prints them as JSON: `pages` has, by path,
# the HTML, with the content in `<main id="jekyll-posts-content">`, and whether all layouts exist; `scripts` has the
# scripts that Jekyll makes, by URL. No plugin of the site is run; an unknown tag renders nothing. Run by
# `npm run tool -- compare/math`.
require_relative "../record/jekyll"

%w(jekyll-seo-tag jekyll-feed jekyll-include-cache jekyll-paginate jekyll-toc).each do |name|
  require name
rescue LoadError
  next # the tags of the plugin then render nothing
end

Jekyll::Hooks.register(%i(documents pages), :post_convert) do |file|
  file.content = "<main id=\"jekyll-posts-content\">#{file.content}</main>"
end

EMPTY = Class.new(Liquid::Tag) { def render(_context) = "" }

# Registers unknown tags one by one, until Liquid knows all of them.
def rendered(site, file, payload)
  content = file.content
  100.times do
    file.content = content.dup
    return Jekyll::Renderer.new(site, file, payload).run
  rescue Liquid::SyntaxError => error
    name = error.message[/Unknown tag '([^']+)'/, 1] or raise
    Liquid::Template.register_tag(name, EMPTY)
  end
end

def html_of(site, file, payload)
  { "html" => rendered(site, file, payload), "isWhole" => whole?(site, file.data["layout"]) }
rescue Exception => error
  { "error" => "#{error.class}: #{error.message.lines.first&.strip}" }
end

def whole?(site, name, depth = 0)
  return true if name.nil? || name == "none" || depth > 10
  layout = site.layouts[name]
  !layout.nil? && whole?(site, layout.data["layout"], depth + 1)
end

def scripts_of(site, payload)
  made = site.pages.select { |page| page.ext == ".js" }
  made.to_h { |page| [page.url, html_of(site, page, payload)["html"].to_s.gsub(%r!</?main[^>]*>!, "")] }
end

def pages(folder)
  ENV["TZ"] = "UTC"
  work_in(folder)
  Dir.chdir(folder) do
    options = { "quiet" => true, "disable_disk_cache" => true, "safe" => true, "future" => true }
    # The theme is left out too, because its files are missing.
    config = Jekyll.configuration(options).merge("theme" => nil, "plugins" => [], "whitelist" => [])
    site = Jekyll::Site.new(Jekyll::Configuration.from(config))
    site.reset
    site.read
    converter = site.find_converter_instance(Jekyll::Converters::Markdown)
    files = (site.documents.grep(Jekyll::Document) + site.pages).select { |file| converter.matches(File.extname(source_of(file))) }
    payload = site.site_payload
    { "pages" => files.to_h { |file| [source_of(file).delete_prefix("#{folder}/"), html_of(site, file, payload)] },
      "scripts" => scripts_of(site, payload) }
  end
end

answers = {}
silently { answers = pages(File.realpath(ARGV[0])) }
puts JSON.generate(answers)
