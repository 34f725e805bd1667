import { isGfm } from '../document'
import type { Options } from '../options'
import { autolink } from './autolink'
import { codespan } from './codespan'
import { emphasis } from './emphasis'
import { escapedChars, escapedCharsGfm } from './escapedChars'
import { footnoteMarker } from './footnoteMarker'
import { ANY, type Grammar, newGrammar, type Row } from './grammar'
import { htmlEntity } from './htmlEntity'
import { inlineMath } from './inlineMath'
import { lineBreak } from './lineBreak'
import { link } from './link'
import { smartQuotes } from './smartQuotes'
import { spanExtensions } from './spanExtensions'
import { spanHtml } from './spanHtml'
import { strikethrough } from './strikethrough'
import { typographicSyms } from './typographicSyms'

/** The span parsers with kramdown's names, in kramdown's order. The first parser that succeeds is used. */
const spans: readonly Row[] = [
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

const grammars = new WeakMap<Options, Grammar>()

/** The span grammar for the options. GFM adds two parsers and may leave out others. */
export function grammarFor(options: Options): Grammar {
  let chosen = grammars.get(options)
  if (chosen === undefined) grammars.set(options, (chosen = newGrammar(rowsFor(options), '*_`<$&\\"\'[', '{-.>~\n')))
  return chosen
}

function rowsFor(options: Options): readonly Row[] {
  if (!isGfm(options)) return spans
  const isPlain = options.gfm_quirks.includes('no_auto_typographic')
  const rows = spans.map((row) => (row[0] === 'escaped_chars' ? escapedCharsGfmRow : row))
  return [...rows, strikethroughRow].filter(
    ([name]) => !(options.hard_wrap && name === 'line_break') && !(isPlain && name === 'typographic_syms'),
  )
}

/** The grammar of Jekyll's filter `smartify`: quotes, dashes and other symbols, but no other Markdown. */
export const typographicGrammar = newGrammar(
  [
    ['smart_quotes', ANY, smartQuotes],
    ['html_entity', '&', htmlEntity],
    ['typographic_syms', '-.\\ <>', typographicSyms],
    ['span_html', '<', spanHtml],
  ],
  '<&\\"\'',
  '-.>',
)

/** A grammar of only code and HTML, which finds the pipes of a table that are inside them. */
export const codeAndHtmlGrammar = newGrammar(
  [
    ['codespan', '`', codespan],
    ['span_html', '<', spanHtml],
  ],
  '`<',
)
