require "json"

# JSON with one entry of the list or object on each line: compact, and readable in a diff.
def one_a_line(entries)
  return "[\n#{entries.map { |entry| JSON.generate(entry) }.join(",\n")}\n]\n" if entries.is_a?(Array)
  "{\n#{entries.map { |key, value| "#{JSON.generate(key)}:#{JSON.generate(value)}" }.join(",\n")}\n}\n"
end
