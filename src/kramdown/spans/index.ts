import { isGfm } from '../document'
import type { Options } from '../options'
import type { SpanParser } from '../spanState'
import { autolink } from './autolink'
import { codespan } from './codespan'
import { emphasis } from './emphasis'
import { escapedChars, escapedCharsGfm } from './escapedChars'
import { footnoteMarker } from './footnoteMarker'
import { htmlEntity } from './htmlEntity'
import { inlineMath } from './inlineMath'
import { lineBreak } from './lineBreak'
import { link } from './link'
import { smartQuotes } from './smartQuotes'
import { spanExtensions } from './spanExtensions'
import { spanHtml } from './spanHtml'
import { strikethrough } from './strikethrough'
import { typographicSyms } from './typographicSyms'

/** One row of the span grammar: its name, the characters it may begin with, and the parser. */
type Row = readonly [name: string, starts: string, parse: SpanParser]

const ANY = ''

/** The span grammar in kramdown's order and with its names: the first that starts here wins. */
export const spans: readonly Row[] = [
  ['emphasis', '*_', emphasis],
  ['codespan', '`', codespan],
  ['autolink', '<', autolink],
  ['span_html', '<', spanHtml],
  ['footnote_marker', '[', footnoteMarker],
  ['link', '![', link],
  ['smart_quotes', ANY, smartQuotes],
  ['inline_math', '$', inlineMath],
  ['span_extensions', '{', spanExtensions],
  ['html_entity', '&', htmlEntity],
  ['typographic_syms', '-.\\ <>', typographicSyms],
  ['line_break', ' \\', lineBreak],
  ['escaped_chars', '\\', escapedChars],
]

const escapedCharsGfmRow: Row = ['escaped_chars_gfm', '\\', escapedCharsGfm]
const strikethroughRow: Row = ['strikethrough_gfm', '~', strikethrough]

/** A set of span parsers, laid out by the character that they begin with. */
export interface Grammar {
  /** By character code: 1 where a span may begin, 2 where it depends on what stands around. */
  readonly starts: Uint8Array
  readonly parsers: readonly (readonly SpanParser[])[]
  /** For every other character. */
  readonly others: readonly SpanParser[]
}

function grammar(rows: readonly Row[], always: string, perhaps = ''): Grammar {
  const starts = new Uint8Array(128)
  for (const character of always) starts[character.charCodeAt(0)] = 1
  for (const character of perhaps) starts[character.charCodeAt(0)] = 2
  const parsersOf = (character: string) =>
    rows.filter(([, first]) => first === ANY || first.includes(character)).map(([, , parse]) => parse)
  const parsers = Array.from({ length: 128 }, (_, code) => parsersOf(String.fromCharCode(code)))
  return { starts, parsers, others: rows.filter(([, first]) => first === ANY).map(([, , parse]) => parse) }
}

const grammars = new WeakMap<Options, Grammar>()

/** The span grammar that the options choose: GFM adds two parsers, and may leave out others. */
export function grammarFor(options: Options): Grammar {
  let chosen = grammars.get(options)
  if (chosen === undefined) grammars.set(options, (chosen = grammar(rowsFor(options), '*_`<$&\\"\'[', '{-.>~\n')))
  return chosen
}

function rowsFor(options: Options): readonly Row[] {
  if (!isGfm(options)) return spans
  const plain = options.gfm_quirks.includes('no_auto_typographic')
  const rows = spans.map((row) => (row[0] === 'escaped_chars' ? escapedCharsGfmRow : row))
  return [...rows, strikethroughRow].filter(
    ([name]) => !(options.hard_wrap && name === 'line_break') && !(plain && name === 'typographic_syms'),
  )
}

/** Only HTML, as inside raw elements. */
export const htmlGrammar = grammar([['span_html', '<', spanHtml]], '<')

/** What Jekyll's filter `smartify` reads: quotes, dashes and their kin, and nothing of Markdown. */
export const typographicGrammar = grammar(
  [
    ['smart_quotes', ANY, smartQuotes],
    ['html_entity', '&', htmlEntity],
    ['typographic_syms', '-.\\ <>', typographicSyms],
    ['span_html', '<', spanHtml],
  ],
  '<&\\"\'',
  '-.>',
)

/** Code and HTML, as a table looks at its lines. */
export const codeAndHtmlGrammar = grammar(
  [
    ['codespan', '`', codespan],
    ['span_html', '<', spanHtml],
  ],
  '`<',
)
