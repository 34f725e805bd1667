# Reads the cases of test/fixtures/lint, as test/unit/lintCase.ts does.
require "json"
require_relative "fixtureCases"

LintMark = Struct.new(:line, :column, :length, :id)
# `files` and `facts` describe the site around the post; `fixed` is the post after its fixes, nil if it has none.
LintCase = Struct.new(:title, :path, :text, :marks, :files, :facts, :fixed, :fixed_path, keyword_init: true) do
  def ids = marks.map(&:id)
  def lines = text.split("\n")

  # The text with the line breaks that the title of the case names.
  def with_line_breaks(text) = title.include?("(CRLF)") ? text.gsub("\n", "\r\n") : text
end

def lint_cases(file) = fixture_cases(file).map { |each| lint_case(each) }

def lint_case(source)
  before = source.parts.reject { |part| part.name.match?(/\Afixed( |\z)/) }
  others, own = before.partition { |part| part.name.start_with?("with ") }
  fixed = (source.parts - before).first
  path = own.reject { |part| part.name.start_with?("site ") }.first&.name || "_posts/2024-05-01-walk.md"
  lines, marks = without_marks([source.text, *own.map(&:text)].join)
  LintCase.new(
    title: source.title, path: path, text: "#{lines.join("\n")}\n", marks: marks,
    files: others.to_h { |part| [part.name.delete_prefix("with "), part.text] },
    facts: JSON.parse(source.part("site ")&.name&.delete_prefix("site ") || "{}"),
    fixed: fixed&.text&.sub(/\n+\z/, "\n"), fixed_path: fixed&.name.to_s[/\Afixed (.+)/, 1] || path,
  )
end

def without_marks(marked)
  lines = []
  marks = []
  marked.sub(/\n+\z/, "\n").each_line(chomp: true) do |line|
    found = line.match(/\A[# ]*(\^+) ([a-z-]+)\z/)
    if found then marks << LintMark.new(lines.length - 1, line.index("^"), found[1].length, found[2])
    else lines << line
    end
  end
  [lines, marks]
end
