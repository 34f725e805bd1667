# Helpers for scripts that run Jekyll: `build` builds the site in a folder and returns what became of its files. Ruby's
# path has the `lib` folders of Jekyll and SafeYAML, since distributions patch theirs.
require "json"
require "stringio"
require "time"
require "addressable/uri"
require "safe_yaml/load"
require "jekyll"

# Jekyll needs this constant, which old versions of the gem addressable lack.
unless Addressable::URI.const_defined?(:CharacterClassesRegexps)
  Addressable::URI::CharacterClassesRegexps = Module.new
  Addressable::URI::CharacterClassesRegexps::PATH = /[^#{Addressable::URI::CharacterClasses::PATH}]/
end

Jekyll.logger.log_level = :error
Jekyll::Hooks.register(%i(documents pages), :post_render) { |file| file.output = "#{file.output}<!-- #{source_of(file)} -->" }

# The bodies by path as they were read, since rendering changes them.
TEXTS = {}
Jekyll::Hooks.register(:site, :post_read) do |site|
  site.documents.grep(Jekyll::Document).each { |document| TEXTS[document.path] = document.content.dup }
end

# The absolute path of a file of the site. A page's own `path` is relative, and its front matter may override it.
def source_of(file)
  file.is_a?(Jekyll::Page) ? file.site.in_source_dir(file.relative_path) : file.path
end

def shown(value)
  case value
  when Hash then "{#{value.map { |key, item| "#{shown(key)}=>#{shown(item)}" }.join(", ")}}"
  when Array then "[#{value.map { |item| shown(item) }.join(", ")}]"
  when Time then "time #{value.strftime("%Y-%m-%d %H:%M:%S %z")}"
  when Date then "date #{value}"
  else value.inspect
  end
end

def written?(site, file)
  target = file.destination(site.dest)
  return false unless File.file?(target)
  return File.binread(target) == File.binread(file.path) if file.is_a?(Jekyll::StaticFile)
  File.binread(target).include?("<!-- #{source_of(file)} -->".b)
end

def address(site, file)
  { "written" => written?(site, file), "url" => file.url, "to" => file.destination(site.dest).delete_prefix(site.dest) }
end

TOLD = %w(title layout tags categories date slug ext draft excerpt).freeze

# The values of front matter and defaults whose keys are not in `TOLD`.
def others(data)
  rest = data.reject { |key, _| TOLD.include?(key) }
  rest.empty? ? {} : { "data" => rest.sort_by { |key, _| key.to_s }.to_h { |key, value| [key.to_s, shown(value)] } }
end

# The excerpt before Liquid and Markdown; nothing if it is the whole text.
def excerpt(file)
  value = file.data["excerpt"]
  return { "excerpt" => shown(value) } unless value.is_a?(Jekyll::Excerpt)
  value.content == TEXTS[file.path] ? {} : { "excerpt" => value.content }
end

def document_facts(site, document)
  data = document.data
  {
    **address(site, document), "date" => document.date.strftime("%Y-%m-%d %H:%M:%S %z"),
    "title" => shown(data["title"]), "layout" => shown(data["layout"]),
    "tags" => shown(data["tags"] || []), "categories" => shown(data["categories"] || []),
    **others(data), **excerpt(document),
  }
end

def page_facts(site, page)
  data = page.to_liquid.reject { |key, _| %w(content dir excerpt name path url).include?(key) }
  told = { "title" => shown(data["title"]), "layout" => shown(page.data["layout"]) }
  { **address(site, page), **told, **others(data.merge(data.slice("tags", "categories", "date").transform_keys { |key| "its #{key}" })) }
end

def facts(site)
  {
    "posts" => site.posts.docs.map { |document| [document.path, document_facts(site, document)] },
    "documents" => (site.documents - site.posts.docs).grep(Jekyll::Document).select(&:write?)
      .map { |document| [document.path, document_facts(site, document)] },
    # Only the site's own pages: Sass adds pages for source maps, and themes have pages.
    "pages" => site.pages.select { |page| page.instance_of?(Jekyll::Page) && File.exist?(source_of(page)) }.map { |page| [source_of(page), page_facts(site, page)] },
    "files" => (site.static_files + site.documents.grep(Jekyll::StaticFile)).uniq.map { |file| [file.path, address(site, file)] },
  }.transform_values { |all| all.to_h { |path, one| [path.delete_prefix("#{site.source}/"), one] } }
end

def silently
  streams = [$stdout, $stderr]
  $stdout = $stderr = StringIO.new
  yield
ensure
  $stdout, $stderr = streams
end

# Makes a folder the source. Jekyll reads the working folder only once, when it is loaded, and caches dates across time
# zones.
def work_in(folder)
  defaults = Jekyll::Configuration::DEFAULTS.merge("source" => folder, "destination" => "#{folder}/_site").freeze
  Jekyll::Configuration.send(:remove_const, :DEFAULTS)
  Jekyll::Configuration.const_set(:DEFAULTS, defaults)
  Jekyll::Utils.instance_variable_set(:@parse_date_cache, nil)
end

# The facts about each file, by kind and path, or why the build failed.
def build(folder)
  ENV["TZ"] = "UTC"
  work_in(folder)
  site = nil
  Dir.chdir(folder) do
    silently { (site = Jekyll::Site.new(Jekyll.configuration("quiet" => true, "disable_disk_cache" => true))).process }
  end
  within = Pathname.new(site.source).relative_path_from(Pathname.new(folder))
  facts(site).reject { |key, all| key != "posts" && all.empty? }
    .transform_values { |all| all.transform_keys { |path| (within + path).each_filename.to_a.join("/") } }
rescue Exception => error
  { "error" => "#{error.class}: #{error.message.lines.first&.strip}".gsub(folder, "") }
end
