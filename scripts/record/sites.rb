# Builds the small sites of test/fixtures/sites/*.txt with Jekyll and records what became of their files beside them:
# `npm run tool -- record/sites`. The tool runs this once with Jekyll 4 and once with Jekyll 3.10, which builds the
# sites marked `| 3.10` as GitHub Pages does (githubPages.rb).
require "fileutils"
require "tmpdir"
require_relative "jekyll"
require_relative "../fixtureCases"
require_relative "oneALine"

NOW = 1_717_243_200 # 2024-06-01 12:00 UTC
MODIFIED = 1_700_000_000
def Time.now(**) = at(NOW)

EDITION = Jekyll::VERSION.start_with?("3.") ? "3.10" : "4"
require_relative "githubPages" if EDITION == "3.10"

# The sites of a fixture: the name, the Jekyll version, and the files.
def sites(path)
  fixture_cases(path).map do |site|
    name, edition = site.title.split(" | ")
    [name, edition || "4", site.parts]
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
  files.each do |file|
    path, how = file.name.split(" | ")
    FileUtils.mkdir_p(File.dirname("#{folder}/#{path}"))
    File.binwrite("#{folder}/#{path}", bytes(file.text, how))
    File.utime(MODIFIED, MODIFIED, "#{folder}/#{path}")
  end
end

total = 0
Dir["test/fixtures/sites/*.txt"].sort.each do |path|
  target = path.sub(/txt$/, "json")
  recorded = File.exist?(target) ? JSON.parse(File.read(target)) : {}
  all = sites(path)
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
  File.write(target, one_a_line(names.to_h { |name| [name, recorded[name]] }))
end
puts "Jekyll #{Jekyll::VERSION}: #{total} sites"
