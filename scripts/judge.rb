# Asks Ruby's YAML about the fixtures of the rules: it must refuse what they call refused, and take what they call fixed
# or healthy. Ruby is not needed for `npm test`. Run: ruby scripts/judge.rb
require "psych"

FRONT_MATTER = /\A\uFEFF?(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m
REFUSED = %w[unquoted-colon refused-start unclosed-list text-after-list broken-quotes bad-escape tab-indent yaml-error]

# Jekyll's loader stops after the first document.
class FirstDocument < Psych::Handler
  def initialize(done) = @done = done
  def end_document(_implicit) = @done.call
end

def verdict(text)
  return "no front matter" unless text =~ FRONT_MATTER
  yaml = $1
  catch(:done) { Psych::Parser.new(FirstDocument.new(-> { throw :done })).parse(yaml) }
  "accepted"
rescue Psych::SyntaxError
  "refused"
end

checked = 0
wrong = []
Dir["test/fixtures/lint/*.md"].sort.each do |file|
  File.read(file).split(/^@@@ /).drop(1).each do |source|
    title, rest = source.split("\n", 2)
    marked, fixed = rest.split("@@ fixed\n")
    ids = marked.scan(/^[# ]*\^+ ([a-z-]+)$/).flatten
    text = marked.gsub(/^[# ]*\^+ [a-z-]+\n/, "")
    crlf = ->(part) { title.include?("(CRLF)") ? part.gsub("\n", "\r\n") : part }
    expected = (ids & REFUSED).any? ? ["refused"] : ids.include?("missing-closing-line") ? ["no front matter", "refused"] : ["accepted", "no front matter"]
    expected_fixed = ids.include?("yaml-error") ? ["refused"] : ["accepted"]
    checked += 1
    wrong << "#{file}: #{title}: #{verdict(crlf[text])}" unless expected.include?(verdict(crlf[text]))
    next unless fixed
    checked += 1
    wrong << "#{file}: #{title}: fixed, but #{verdict(crlf[fixed])}" unless expected_fixed.include?(verdict(crlf[fixed]))
  end
end
puts wrong, "#{checked} checked, #{wrong.length} wrong"
exit wrong.empty?
