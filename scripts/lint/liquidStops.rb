# Reads a JSON list of texts from its input and prints, as JSON, for each why Liquid refuses to parse it with Jekyll's tags,
# or null where it does not. Run: ruby -W0 -I $LIQUID -I $JEKYLL -I $SAFE_YAML scripts/lint/liquidStops.rb
require "json"
require "jekyll"

Liquid::Template.error_mode = :warn
verdicts = JSON.parse($stdin.read).map do |text|
  Liquid::Template.parse(text)
  nil
rescue StandardError, ScriptError, SystemStackError => error
  "#{error.class}: #{error.message.lines.first.to_s.strip}"
end
puts JSON.generate(verdicts)
