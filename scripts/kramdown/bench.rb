# Renders the posts of the first line (a JSON list of texts) with real kramdown, once for each line after it, and says how
# many seconds that took. KRAMDOWN_LIB holds the library folders of kramdown and parser-gfm, separated by colons.
ENV['KRAMDOWN_LIB'].to_s.split(':').each { |folder| $LOAD_PATH.unshift(folder) }
require 'json'
require 'kramdown'
require 'kramdown/parser/gfm'
raise "kramdown #{Kramdown::VERSION} answers, 2.5.2 is needed: set KRAMDOWN_LIB" unless Kramdown::VERSION == '2.5.2'

# Without Rouge: the dialect does not highlight either.
OPTIONS = { input: 'GFM', hard_wrap: false, syntax_highlighter: nil }.freeze

$stdout.sync = true
$stdin.set_encoding('UTF-8')
posts = JSON.parse($stdin.gets)
while $stdin.gets
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  posts.each { |post| Kramdown::Document.new(post, OPTIONS).to_html }
  puts Process.clock_gettime(Process::CLOCK_MONOTONIC) - start
end
