# Builds the small sites of test/fixtures/sites/*.txt with Jekyll and writes what became of their posts beside them. Run by
# `npm run record:sites`, once with JEKYLL set to the `lib` folder of Jekyll 4 and once to that of Jekyll 3.10 (sites marked
# `| 3.10` are that one's, built as GitHub Pages does: see githubPages.rb); SAFE_YAML is the `lib` folder of
# https://github.com/dtao/safe_yaml.
require "fileutils"
require "tmpdir"
require_relative "jekyll"

NOW = 1_717_243_200 # 2024-06-01 12:00 UTC
MODIFIED = 1_700_000_000
def Time.now(**) = at(NOW)

EDITION = Jekyll::VERSION.start_with?("3.") ? "3.10" : "4"
require_relative "githubPages" if EDITION == "3.10"

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

total = 0
Dir["test/fixtures/sites/*.txt"].sort.each do |path|
  target = path.sub(/txt$/, "json")
  recorded = File.exist?(target) ? JSON.parse(File.read(target)) : {}
  all = sites(File.read(path))
  all.each do |name, edition, files|
    next if edition != EDITION
    total += 1
    Dir.mktmpdir do |root|
      folder = "#{File.realpath(root)}/around/site" # `source: ..` leads to names that are known
      FileUtils.mkdir_p(folder)
      lay_out(folder, files)
      recorded[name] = build(folder)
    end
  end
  names = all.map(&:first)
  abort "#{path}: two sites of one name" if names.uniq.length < names.length
  File.write(target, JSON.pretty_generate(names.to_h { |name| [name, recorded[name]] }) + "\n")
end
puts "Jekyll #{Jekyll::VERSION}: #{total} sites"
