# Reads a JSON list of YAML texts from its input and prints, as JSON, for each whether Ruby's parser takes it: the way
# Jekyll loads front matter, with SafeYAML, which stops after the first document.
require "json"
require "safe_yaml/load"

verdicts = JSON.parse($stdin.read).map do |yaml|
  SafeYAML.load(yaml)
  "accepted"
rescue Psych::SyntaxError => error
  "refused: #{error.problem} #{error.context} line #{error.line} column #{error.column}"
rescue StandardError => error
  "accepted, then #{error.class}"
end
puts JSON.generate(verdicts)
