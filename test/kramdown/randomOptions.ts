import type { Random } from './random'

type Values = Readonly<Record<string, readonly unknown[]>>

/** Options that a `_config.yml` can have under `kramdown:`, with values that kramdown accepts. */
const values: Values = {
  input: ['GFM', 'kramdown'],
  hard_wrap: [true, false],
  auto_ids: [false, true],
  auto_id_prefix: ['id-', ''],
  auto_id_stripping: [true],
  gfm_quirks: ['', 'paragraph_end', 'no_auto_typographic', 'paragraph_end,no_auto_typographic'],
  parse_block_html: [true],
  parse_span_html: [false],
  html_to_native: [true],
  link_defs: [{ id: ['/url', 'title'], a: ['/a'] }],
  toc_levels: ['2..3', '1,2', [1, 2], '1..6'],
  entity_output: ['as_char', 'as_input', 'symbolic', 'numeric'],
  smart_quotes: ['apos,apos,quot,quot', 'laquo,raquo,bdquo,ldquo', 'lsquo,rsquo,ldquo,rdquo'],
  typographic_symbols: [
    { hellip: '...', mdash: '---', ndash: '--' },
    { laquo: '<<', raquo_space: '>' },
  ],
  header_offset: [1, -1, 2],
  header_links: [true],
  syntax_highlighter: ['rouge', null, 'pygments', 'coderay'],
  math_engine: ['mathjax', null],
  footnote_nr: [1, 5],
  footnote_backlink: ['', '^', '&#8617;&#xfe0e;', '&uarr; <b>'],
  footnote_backlink_inline: [true],
  footnote_prefix: ['p-', ''],
  footnote_link_text: ['[%s]', 'Note %s'],
  remove_line_breaks_for_cjk: [true],
}

const highlighting: Values = {
  default_lang: ['ruby', 'nosuchlang', 'plaintext'],
  disable: [true, false],
  css_class: ['hl', 'codehilite'],
  line_numbers: [true, false],
  block: [{ line_numbers: true }, { line_numbers: true, start_line: 7 }, { line_numbers: false }],
  span: [{ line_numbers: false }, { line_numbers: true }, { disable: true }],
  table_class: ['t'],
  gutter_class: ['g'],
  code_class: ['c'],
}

/** Random options, often none. `guess_lang` is Jekyll's own option. */
export function randomOptions(random: Random): Record<string, unknown> {
  if (random.chance(0.3)) return {}
  const options = some(random, values, 4)
  if (random.chance(0.3)) options['syntax_highlighter_opts'] = some(random, highlighting, 3)
  if (random.chance(0.1)) options['guess_lang'] = false
  return options
}

/** The options in the form in which Jekyll passes them to kramdown. */
export function asJekyllHandsThem({ guess_lang = true, ...options }: Record<string, unknown>): Record<string, unknown> {
  const given = options['syntax_highlighter_opts'] as object | undefined
  return { ...options, syntax_highlighter_opts: { default_lang: 'plaintext', ...given, guess_lang } }
}

function some(random: Random, from: Values, most: number): Record<string, unknown> {
  const names = random.some(most, () => random.pick(Object.keys(from)))
  return Object.fromEntries(names.map((name) => [name, random.pick(from[name]!)]))
}
