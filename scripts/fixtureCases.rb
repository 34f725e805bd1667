# Reads the `@@@` fixtures as test/fixtureCases.ts does; test/fixtures/README.md describes the format.

FixturePart = Struct.new(:name, :text)
FixtureCase = Struct.new(:title, :text, :parts) do
  # The first part whose name begins with `start`; nil if there is none.
  def part(start) = parts.find { |each| each.name.start_with?(start) }
end

def fixture_part(source)
  name, text = source.split("\n", 2)
  FixturePart.new(name.to_s.strip, text.to_s)
end

# The cases of one fixture file.
def fixture_cases(path)
  File.read(path, encoding: "UTF-8").split(/^@@@ /).drop(1).map do |source|
    head, *parts = source.split(/^@@ /).map { |each| fixture_part(each) }
    FixtureCase.new(head.name, head.text, parts)
  end
end
