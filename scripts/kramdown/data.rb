# Writes the names that kramdown and Rouge know (entities, languages) as TypeScript: `npm run tool -- record/names`.
# KRAMDOWN_LIB and KRAMDOWN_24_LIB hold the `lib` folders, separated by colons.
ENV['KRAMDOWN_LIB'].to_s.split(':').each { |folder| $LOAD_PATH.unshift(folder) }
require 'kramdown'
require 'rouge'

entities = Kramdown::Utils::Entities::ENTITY_MAP.select { |key, _| key.is_a?(String) }
names = entities.map { |name, entity| "#{name}:#{entity.code_point.to_s(36)}" }

# Finds the entities that kramdown 2.4 lacks. Without KRAMDOWN_24_LIB, this asks the kramdown that Ruby finds.
old = IO.popen([{ 'RUBYLIB' => ENV['KRAMDOWN_24_LIB'].to_s }, 'ruby', '-rkramdown', '-e',
                'puts Kramdown::VERSION, Kramdown::Utils::Entities::ENTITY_MAP.keys.grep(String)'], &:read).split("\n")
raise "kramdown #{old[0]} was found, but 2.4.0 is needed" unless old.shift == '2.4.0'

File.write 'src/kramdown/entityNames.ts', <<~TS
  /** The entities that kramdown knows, and their code points in base 36. Written by scripts/kramdown/data.rb. */
  export const entityNames =
    '#{names.join(' ')}'

  /** Those among them that kramdown 2.4 does not know yet. */
  export const newSince24 =
    '#{(entities.keys - old).join(' ')}'
TS

# Finds the languages of GitHub Pages, whose Rouge is 3.30.
NAMES = 'Rouge::Lexer.all.flat_map { |lexer| [lexer.tag, *lexer.aliases] }.uniq.sort'
languages = eval(NAMES)
pinned = IO.popen([{ 'RUBYLIB' => ENV['KRAMDOWN_24_LIB'].to_s }, 'ruby', '-rrouge', '-e', "puts Rouge.version, #{NAMES}"], &:read).split("\n")
raise "Rouge #{pinned[0]} was found, but 3.30.0 is needed" unless pinned.shift == '3.30.0'
quoted = ->(names) { "'#{names.join(' ').gsub('\\', '\\\\\\\\').gsub("'", "\\\\'")}'" }

File.write 'src/kramdown/rougeLanguages.ts', <<~TS
  /** The names and aliases of the languages that Rouge #{Rouge.version} knows. Written by scripts/kramdown/data.rb. */
  export const rougeLanguages: ReadonlySet<string> = new Set(
    #{quoted.(languages)}.split(' '),
  )

  const newSince330 = #{quoted.(languages - pinned)}.split(' ')

  /** Those that Rouge 3.30 knows, which GitHub Pages has. */
  export const pagesLanguages: ReadonlySet<string> = new Set(
    [...rougeLanguages, ...#{quoted.(pinned - languages)}.split(' ')].filter((name) => !newSince330.includes(name)),
  )
TS
puts "#{names.size} entities, #{languages.size} languages"
