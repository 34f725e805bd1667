# Reads a JSON list of posts and prints, as JSON, what Jekyll reads from each: the values of the front matter by key, as
# Ruby shows them, and the body. `keys` is missing without a front matter; `error` says that it is not valid YAML. Run
# by `npm run tool -- measure/damaged`.
require "json"
require "safe_yaml/load"

BORDERS = %r!\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)!m

texts = JSON.parse($stdin.read)
puts JSON.generate(texts.map do |text|
  text = text.delete_prefix("\uFEFF")
  next { "body" => text } unless text =~ BORDERS

  body = Regexp.last_match.post_match
  data = SafeYAML.load(Regexp.last_match(1))
  next { "body" => body, "keys" => {} } unless data.is_a?(Hash)

  { "body" => body, "keys" => data.to_h { |key, value| [key.to_s, value.inspect] } }
rescue StandardError, Psych::SyntaxError => error
  { "body" => body, "error" => error.class.name }
end)
