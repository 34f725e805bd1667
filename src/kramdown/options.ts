import {
  boolean,
  integer,
  isRecord,
  list,
  mapping,
  smartQuotes,
  symbol,
  text,
  tocLevels,
  withoutColon,
} from './optionValues'

/**
 * The options of kramdown and kramdown-parser-gfm under their own names (https://kramdown.gettalong.org/options.html).
 */
export interface Options {
  /** `GFM` (Jekyll's default) or `kramdown`. */
  input: string
  /** The version of kramdown. kramdown 2.4 writes footnotes and a few other things differently. */
  version: '2.4' | '2.5'
  auto_ids: boolean
  auto_id_prefix: string
  auto_id_stripping: boolean
  hard_wrap: boolean
  gfm_quirks: readonly string[]
  parse_block_html: boolean
  parse_span_html: boolean
  html_to_native: boolean
  /** Link definitions by id: the destination and an optional title. */
  link_defs: Readonly<Record<string, readonly (string | null)[]>>
  toc_levels: readonly number[]
  /**
   * How characters that are character references in the source are written: `as_char`, `as_input`, `numeric` or
   * `symbolic`.
   */
  entity_output: string
  smart_quotes: readonly (string | number)[]
  typographic_symbols: Readonly<Record<string, string>>
  header_offset: number
  header_links: boolean
  syntax_highlighter: string | null
  syntax_highlighter_opts: HighlighterOptions
  /** Jekyll's own option: whether code without a language is highlighted as plain text. */
  guess_lang: boolean
  math_engine: string | null
  footnote_nr: number
  footnote_backlink: string
  footnote_backlink_inline: boolean
  footnote_prefix: string
  footnote_link_text: string
  remove_line_breaks_for_cjk: boolean
  forbidden_inline_options: readonly string[]
}

export interface HighlighterOptions {
  default_lang?: string | null
  guess_lang?: boolean
  disable?: boolean
  css_class?: string
  wrap?: boolean
  line_numbers?: unknown
  start_line?: number
  line_format?: string
  table_class?: string
  gutter_class?: string
  code_class?: string
  block?: HighlighterOptions
  span?: HighlighterOptions
}

/**
 * The options that Jekyll 4 passes to kramdown if `_config.yml` sets none
 * (https://jekyllrb.com/docs/configuration/default/).
 */
export const jekyllDefaults: Options = {
  input: 'GFM',
  version: '2.5',
  auto_ids: true,
  auto_id_prefix: '',
  auto_id_stripping: false,
  hard_wrap: false,
  gfm_quirks: ['paragraph_end'],
  parse_block_html: false,
  parse_span_html: true,
  html_to_native: false,
  link_defs: {},
  toc_levels: [1, 2, 3, 4, 5, 6],
  entity_output: 'as_char',
  smart_quotes: ['lsquo', 'rsquo', 'ldquo', 'rdquo'],
  typographic_symbols: {},
  header_offset: 0,
  header_links: false,
  syntax_highlighter: 'rouge',
  syntax_highlighter_opts: { default_lang: 'plaintext', guess_lang: true },
  guess_lang: true,
  math_engine: 'mathjax',
  footnote_nr: 1,
  footnote_backlink: '&#8617;',
  footnote_backlink_inline: false,
  footnote_prefix: '',
  footnote_link_text: '%s',
  remove_line_breaks_for_cjk: false,
  forbidden_inline_options: ['template'],
}

/**
 * Merges the `kramdown:` section of a `_config.yml` into the defaults. If kramdown rejects a value, the default is
 * used.
 */
export function mergeOptions(given: Readonly<Record<string, unknown>>): Options {
  const merged: Options = { ...jekyllDefaults }
  for (const [name, value] of Object.entries(given)) setOption(merged, name, value)
  const { syntax_highlighter_opts: chosen, guess_lang } = merged
  merged.syntax_highlighter_opts = { default_lang: 'plaintext', ...chosen, guess_lang }
  return merged
}

/**
 * Sets one option from a YAML value, or from a string as in `{::options key="value" /}`. Returns whether kramdown
 * accepts the value.
 */
export function setOption(options: Options, name: string, value: unknown): boolean {
  if (!Object.hasOwn(readers, name)) return false
  const read = readers[name as keyof Options](value)
  if (read === undefined) return false
  Object.assign(options, { [name]: read })
  return true
}

const readers: Record<keyof Options, (value: unknown) => unknown> = {
  input: text,
  version: (value) => (String(value).startsWith('2.4') ? '2.4' : '2.5'),
  auto_ids: boolean,
  auto_id_prefix: text,
  auto_id_stripping: boolean,
  hard_wrap: boolean,
  gfm_quirks: (value) => list(value)?.map(withoutColon),
  parse_block_html: boolean,
  parse_span_html: boolean,
  html_to_native: boolean,
  link_defs: (value) => (isRecord(value) && Object.values(value).every(Array.isArray) ? value : undefined),
  toc_levels: tocLevels,
  entity_output: symbol,
  smart_quotes: smartQuotes,
  typographic_symbols: (value) => mapping(value, text),
  header_offset: integer,
  header_links: boolean,
  syntax_highlighter: symbol,
  syntax_highlighter_opts: (value) => mapping(value, (option) => option),
  guess_lang: boolean,
  math_engine: symbol,
  footnote_nr: integer,
  footnote_backlink: text,
  footnote_backlink_inline: boolean,
  footnote_prefix: text,
  footnote_link_text: (value) => (text(value).includes('%s') ? text(value) : undefined),
  remove_line_breaks_for_cjk: boolean,
  forbidden_inline_options: list,
}
