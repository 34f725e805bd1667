import { indexEndingAfter, type Span } from '../../../text/span'
import type { LintedPage } from '../../rule'

/**
 * The span of the `> ` before an attribute list in the last line of a quote. Without these characters, the list
 * applies to the quote. `undefined` if the list has no class for quotes. Chirpy's styles need the class on the quote,
 * not on the paragraph inside.
 */
export function quoteMarkBefore(page: LintedPage, { start, end }: Span): Span | undefined {
  const lineStart = page.text.lastIndexOf('\n', start - 1) + 1
  const mark = /^( {0,3})>(?![ \t]*>)[ \t]*/.exec(page.text.slice(lineStart, start))
  const after = /^[ \t]*(?:\r?\n[ \t]*(>)?|$)/.exec(page.text.slice(end, end + 99))
  if (!mark || !after || after[1] === '>' || !hasQuoteClass(page, start)) return undefined
  const [whole, indent = ''] = mark
  return { start: lineStart + indent.length, end: lineStart + whole.length }
}

function hasQuoteClass({ body }: LintedPage, start: number): boolean {
  const list = body.attributeLists[indexEndingAfter(body.attributeLists, start, ({ span }) => span)]
  if (list?.span.start !== start) return false
  return list.items.some(({ kind, name }) => kind === 'class' && /^prompt-(?:tip|info|warning|danger)$/.test(name))
}
