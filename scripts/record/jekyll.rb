# Jekyll as a judge: builds the site in a folder and says what became of its posts. $LOAD_PATH has the `lib` folders of
# Jekyll and SafeYAML, so that upstream answers and not a distribution's patches.
require "json"
require "stringio"
require "time"
require "addressable/uri"
require "safe_yaml/load"
require "jekyll"

# What newer versions of the gem addressable have, and Jekyll asks for.
unless Addressable::URI.const_defined?(:CharacterClassesRegexps)
  Addressable::URI::CharacterClassesRegexps = Module.new
  Addressable::URI::CharacterClassesRegexps::PATH = /[^#{Addressable::URI::CharacterClasses::PATH}]/
end

Jekyll.logger.log_level = :error
Jekyll::Hooks.register(:documents, :post_render) { |document| document.output = "#{document.output}<!-- #{document.path} -->" }

def shown(value)
  case value
  when Hash then "{#{value.map { |key, item| "#{shown(key)}=>#{shown(item)}" }.join(", ")}}"
  when Array then "[#{value.map { |item| shown(item) }.join(", ")}]"
  when Time then "time #{value.strftime("%Y-%m-%d %H:%M:%S %z")}"
  when Date then "date #{value}"
  else value.inspect
  end
end

def written?(site, document)
  target = document.destination(site.dest)
  File.file?(target) && File.binread(target).include?("<!-- #{document.path} -->".b)
end

def facts(site, document)
  data = document.data
  {
    "written" => written?(site, document), "date" => document.date.strftime("%Y-%m-%d %H:%M:%S %z"), "url" => document.url,
    "title" => shown(data["title"]), "layout" => shown(data["layout"]),
    "tags" => shown(data["tags"] || []), "categories" => shown(data["categories"] || []),
  }
end

def silently
  streams = [$stdout, $stderr]
  $stdout = $stderr = StringIO.new
  yield
ensure
  $stdout, $stderr = streams
end

# Jekyll takes the working folder for its source once, when it is loaded, and remembers dates beyond the zone's end.
def work_in(folder)
  defaults = Jekyll::Configuration::DEFAULTS.merge("source" => folder, "destination" => "#{folder}/_site").freeze
  Jekyll::Configuration.send(:remove_const, :DEFAULTS)
  Jekyll::Configuration.const_set(:DEFAULTS, defaults)
  Jekyll::Utils.instance_variable_set(:@parse_date_cache, nil)
end

# The posts by path, each with its facts, or why nothing was built.
def build(folder)
  ENV["TZ"] = "UTC"
  work_in(folder)
  site = nil
  Dir.chdir(folder) do
    silently { (site = Jekyll::Site.new(Jekyll.configuration("quiet" => true, "disable_disk_cache" => true))).process }
  end
  { "posts" => site.posts.docs.to_h { |document| [document.path.delete_prefix("#{folder}/"), facts(site, document)] } }
rescue Exception => error
  { "error" => "#{error.class}: #{error.message.lines.first&.strip}".gsub(folder, "") }
end
