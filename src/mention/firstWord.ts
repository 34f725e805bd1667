import { textOf, type Span } from '../text/span'

/** The first word of a stretch of text; `undefined` where there is none. */
export function firstWord(text: string, span: Span): { readonly name: string; readonly span: Span } | undefined {
  const found = /\S+/.exec(textOf(text, span))
  if (!found) return undefined
  const start = span.start + found.index
  return { name: found[0], span: { start, end: start + found[0].length } }
}
