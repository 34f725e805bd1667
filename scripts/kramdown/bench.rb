# Renders the posts of its first input line (a JSON list of texts) with kramdown, once for each line that follows, and
# prints the seconds of each round. Run by `npm run tool -- bench/dialect`; KRAMDOWN_LIB holds the `lib` folders,
# separated by colons.
ENV['KRAMDOWN_LIB'].to_s.split(':').each { |folder| $LOAD_PATH.unshift(folder) }
require 'json'
require 'kramdown'
require 'kramdown/parser/gfm'
raise "kramdown #{Kramdown::VERSION} was found, but 2.5.2 is needed: run npm run judges" unless Kramdown::VERSION == '2.5.2'

# Rouge is off, because the dialect does not highlight either.
OPTIONS = { input: 'GFM', hard_wrap: false, syntax_highlighter: nil }.freeze

$stdout.sync = true
$stdin.set_encoding('UTF-8')
posts = JSON.parse($stdin.gets)
while $stdin.gets
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  posts.each { |post| Kramdown::Document.new(post, OPTIONS).to_html }
  puts Process.clock_gettime(Process::CLOCK_MONOTONIC) - start
end
