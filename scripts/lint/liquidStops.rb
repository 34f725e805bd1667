# Reads a JSON list of templates and prints, as JSON, why Liquid with Jekyll's tags cannot parse each template, or null
# if it can. Run by `npm run tool -- measure/liquid`.
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
