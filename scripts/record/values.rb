# Records SafeYAML's values of front matters and scalars in test/fixtures/jekyll/values.json, and the values of dates by
# Ruby's Time.parse in dates.json: `npm run tool -- record/values`.
require "json"
require "time"
require "safe_yaml/load"
require_relative "oneALine"

FOLDER = "test/fixtures/jekyll"
BORDERS = %r!\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)!m # https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb

def shown(value)
  case value
  when Hash then "{#{value.map { |key, item| "#{shown(key)}=>#{shown(item)}" }.join(", ")}}"
  when Array then "[#{value.map { |item| shown(item) }.join(", ")}]"
  when Time then "time #{value}"
  when Date then "date #{value}"
  else value.inspect
  end
end

def loaded(text)
  BORDERS =~ text ? shown(SafeYAML.load($1)) : "no front matter"
rescue Psych::SyntaxError, TypeError, ArgumentError
  "refused"
end

def lines(name)
  File.readlines("#{FOLDER}/#{name}", chomp: true).reject { |line| line.start_with?("# ") }
end

documents = File.read("#{FOLDER}/documents.txt").split(/^%%\n/) + lines("scalars.txt").map { |scalar| "v: #{scalar}\n" }
values = documents.uniq.map { |document| [document, loaded("---\n#{document}---\n")] }
File.write("#{FOLDER}/values.json", one_a_line(values))

# Combines every date with every time, in three zones, at a fixed `now`.
NOW = 1_700_000_000
dates, times = File.read("#{FOLDER}/dates.txt").split(/^%%\n/).map { |part| part.lines(chomp: true) }
parsed = %w(UTC Asia/Seoul America/New_York).to_h do |zone|
  ENV["TZ"] = zone
  texts = zone == "Asia/Seoul" ? dates.product([""] + times).map(&:join) : dates + times.map { |time| "2022-07-28#{time}" }
  results = texts.uniq.map do |text|
    [text, Time.parse(text, Time.at(NOW)).localtime.strftime("%Y-%m-%d %H:%M:%S %z")]
  rescue ArgumentError, RangeError
    [text, nil]
  end
  [zone, results]
end
File.write("#{FOLDER}/dates.json", JSON.generate({ "now" => NOW, "zones" => parsed }).gsub("],[", "],\n[") + "\n")
puts "#{values.length} documents, #{parsed.values.sum(&:length)} dates"
