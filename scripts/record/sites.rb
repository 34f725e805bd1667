# Builds the small sites of test/fixtures/sites/*.txt with Jekyll and writes what became of their posts beside them. Run by
# `npm run record:sites`, once with JEKYLL set to the `lib` folder of Jekyll 4 and once to that of Jekyll 3.10 (sites marked
# `| 3.10` are that one's); SAFE_YAML is the `lib` folder of https://github.com/dtao/safe_yaml.
require "fileutils"
require "json"
require "stringio"
require "tmpdir"
require "time"
require "addressable/uri"
require "safe_yaml/load"
require "jekyll"

NOW = 1_717_243_200 # 2024-06-01 12:00 UTC
MODIFIED = 1_700_000_000
def Time.now(**) = at(NOW)

# What newer versions of the gem addressable have, and Jekyll asks for.
unless Addressable::URI.const_defined?(:CharacterClassesRegexps)
  Addressable::URI::CharacterClassesRegexps = Module.new
  Addressable::URI::CharacterClassesRegexps::PATH = /[^#{Addressable::URI::CharacterClasses::PATH}]/
end

EDITION = Jekyll::VERSION.start_with?("3.") ? "3.10" : "4"
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

# `@@@ name` begins a site, `@@ path` a file; after `|` stands how its bytes differ from the text.
def sites(text)
  text.split(/^@@@ /).drop(1).map do |site|
    title, *files = site.split(/^@@ /)
    name, edition = title.lines.first.strip.split(" | ")
    [name, edition || "4", files.map { |file| file.split("\n", 2) }]
  end
end

def bytes(content, how)
  case how
  when "crlf" then content.gsub("\n", "\r\n")
  when "bom" then "\uFEFF#{content}"
  when "latin1" then content.encode("ISO-8859-1")
  when "nfd" then content.unicode_normalize(:nfd)
  else content
  end
end

def lay_out(folder, files)
  files.each do |head, content|
    path, how = head.strip.split(" | ")
    FileUtils.mkdir_p(File.dirname("#{folder}/#{path}"))
    File.binwrite("#{folder}/#{path}", bytes(content.to_s, how))
    File.utime(MODIFIED, MODIFIED, "#{folder}/#{path}")
  end
end

def facts(site, document, folder)
  target = document.destination(site.dest)
  written = File.file?(target) && File.binread(target).include?("<!-- #{document.path} -->".b)
  {
    "written" => written, "date" => document.date.strftime("%Y-%m-%d %H:%M:%S %z"), "url" => document.url,
    "title" => shown(document.data["title"]), "layout" => shown(document.data["layout"]),
    "tags" => shown(document.data["tags"] || []), "categories" => shown(document.data["categories"] || []),
  }
end

def silently
  streams = [$stdout, $stderr]
  $stdout = $stderr = StringIO.new
  yield
ensure
  $stdout, $stderr = streams
end

# Jekyll takes the working folder for its source once, when it is loaded.
def work_in(folder)
  defaults = Jekyll::Configuration::DEFAULTS.merge("source" => folder, "destination" => "#{folder}/_site").freeze
  Jekyll::Configuration.send(:remove_const, :DEFAULTS)
  Jekyll::Configuration.const_set(:DEFAULTS, defaults)
end

def build(folder)
  ENV["TZ"] = "UTC"
  Jekyll::Utils.instance_variable_set(:@parse_date_cache, nil) # it would outlive the zone
  work_in(folder)
  site = nil
  Dir.chdir(folder) do
    silently { (site = Jekyll::Site.new(Jekyll.configuration("quiet" => true, "disable_disk_cache" => true))).process }
  end
  { "posts" => site.posts.docs.to_h { |document| [document.path.delete_prefix("#{folder}/"), facts(site, document, folder)] } }
rescue Exception => error
  { "error" => "#{error.class}: #{error.message.lines.first&.strip}".gsub(folder, "") }
end

total = 0
Dir["test/fixtures/sites/*.txt"].sort.each do |path|
  target = path.sub(/txt$/, "json")
  recorded = File.exist?(target) ? JSON.parse(File.read(target)) : {}
  all = sites(File.read(path))
  all.each do |name, edition, files|
    next if edition != EDITION
    total += 1
    Dir.mktmpdir do |folder|
      folder = File.realpath(folder)
      lay_out(folder, files)
      recorded[name] = build(folder)
    end
  end
  names = all.map(&:first)
  abort "#{path}: two sites of one name" if names.uniq.length < names.length
  File.write(target, JSON.pretty_generate(names.to_h { |name| [name, recorded[name]] }) + "\n")
end
puts "Jekyll #{Jekyll::VERSION}: #{total} sites"
