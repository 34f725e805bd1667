# What the plugin jekyll-relative-links makes of texts: reads blocks from the files given, the first line of each the path of
# the text, and prints pairs of block and result as JSON. $LOAD_PATH has Jekyll's `lib`; the plugin is an installed gem.
require "json"
require "tmpdir"
require "addressable/uri"
require "jekyll"
require "jekyll-relative-links"

Target = Struct.new(:relative_path, :url, :content, :data)
Fake = Struct.new(:config, :pages, :static_files, :docs_to_write, :filter_cache)

targets = [%w(about.md /about.html), %w(docs/c.md /docs/c.html), %w(docs/pic.png /docs/pic.png), %w(한글.md /한글.html),
           ["a b.md", "/a b.html"], %w(a+b.md /a+b.html), %w(_posts/2020-01-02-b.md /2020/01/02/b.html)]
site = Fake.new({ "baseurl" => "/blog" }, targets.map { |path, url| Target.new(path, url) }, [], [], {})

blocks = ARGV.flat_map { |file| File.read(file, encoding: "UTF-8").split(/^%%\n/) }
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
puts "[\n#{pairs.map { |pair| JSON.generate(pair) }.join(",\n")}\n]"
