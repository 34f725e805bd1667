# Converts texts with kramdown: reads a JSON object from each line ({"text", "options"}) and prints one for each
# ({"html"} or {"error"}). The first line that it prints has the version. KRAMDOWN_LIB holds the `lib` folders of
# kramdown and its parser, separated by colons.
ENV['KRAMDOWN_LIB'].to_s.split(':').each { |folder| $LOAD_PATH.unshift(folder) }
require 'json'
require 'kramdown'
require 'kramdown/parser/gfm'
require 'kramdown/converter/syntax_highlighter/rouge'

JEKYLL = {
  input: 'GFM', auto_ids: true, hard_wrap: false, toc_levels: (1..6).to_a, footnote_nr: 1, entity_output: 'as_char',
  smart_quotes: 'lsquo,rsquo,ldquo,rdquo', syntax_highlighter: 'rouge',
  syntax_highlighter_opts: { default_lang: 'plaintext', guess_lang: true }
}.freeze

# The type of each block, and the line on which kramdown reports that the block begins.
def lines(element, found = [])
  element.children.each do |child|
    found << [child.type, child.options[:location]] if child.options[:location]
    lines(child, found) unless %i[p header td dt].include?(child.type)
  end
  found
end

def convert(job)
  options = job['bare'] ? {} : JEKYLL
  given = (job['options'] || {}).transform_keys(&:to_sym)
  document = Kramdown::Document.new(job['text'], options.merge(given))
  html = document.to_html
  # kramdown may cut a text in the middle of a character.
  return { error: 'kramdown writes malformed UTF-8' } unless html.valid_encoding?

  result = { html: html }
  result[:lines] = lines(document.root) if job['lines']
  result
rescue StandardError, LoadError, SystemStackError => e
  { error: "#{e.class}: #{e.message[0, 200]}" }
end

$stdout.sync = true
puts JSON.generate({ version: Kramdown::VERSION })
$stdin.set_encoding('UTF-8').each_line { |line| puts JSON.generate(convert(JSON.parse(line))) }
