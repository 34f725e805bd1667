# Reads a JSON list of YAML texts and prints, as JSON, whether Jekyll's loader accepts each: SafeYAML, which stops after
# the first document. Run by `npm run tool -- measure/yaml`.
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
