# Records how the plugin jekyll-relative-links changes the links of texts: `npm run tool -- record/links`. A block of
# relative-links.blocks.txt is the path of a text and the text; relative-links.json gets pairs of block and result.
require "json"
require "tmpdir"
require "addressable/uri"
require "jekyll"
require "jekyll-relative-links"
require_relative "oneALine"

Target = Struct.new(:relative_path, :url, :content, :data)
Fake = Struct.new(:config, :pages, :static_files, :docs_to_write, :filter_cache)

targets = [%w(about.md /about.html), %w(docs/c.md /docs/c.html), %w(docs/pic.png /docs/pic.png), %w(한글.md /한글.html),
           ["a b.md", "/a b.html"], %w(a+b.md /a+b.html), %w(_posts/2020-01-02-b.md /2020/01/02/b.html)]
site = Fake.new({ "baseurl" => "/blog" }, targets.map { |path, url| Target.new(path, url) }, [], [], {})

fixture = File.expand_path("test/fixtures/jekyll/relative-links")
blocks = File.read("#{fixture}.blocks.txt", encoding: "UTF-8").split(/^%%\n/)
Dir.chdir(Dir.mktmpdir)
pairs = blocks.map do |block|
  path, text = block.split("\n", 2)
  generator = JekyllRelativeLinks::Generator.new({})
  generator.instance_variable_set(:@site, site)
  generator.instance_variable_set(:@context, JekyllRelativeLinks::Context.new(site))
  document = Target.new(path, "", text, {})
  generator.replace_relative_links!(document)
  [block, document.content]
end
File.write("#{fixture}.json", one_a_line(pairs))
puts "#{pairs.length} texts recorded"
