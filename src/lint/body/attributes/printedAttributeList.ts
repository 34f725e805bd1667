import type { Edit } from '../../../text/edit'
import type { Span } from '../../../text/span'
import type { Fix, LintedPage, Rule } from '../../rule'
import { verifiedFix, canVerifyFixes } from './verifiedFix'
import { quoteMarkBefore } from './quoteMarkBefore'
import { printedLists, type PrintedList } from './printedLists'

/**
 * Reports an attribute list that kramdown shows as text. A list for a span must directly follow an image, a link or
 * emphasized text. A list for a block needs a line of its own.
 */
export const printedAttributeList: Rule = {
  id: 'printed-attribute-list',
  severity: 'warning',

  *check(page) {
    if (!page.text.includes('{:', page.body.start) || !page.parsed) return
    const lists = printedLists(page, page.parsed).filter(({ isMeant }) => isMeant)
    const hasFixes = canVerifyFixes(page, lists)
    for (const list of lists) {
      const key = list.isClosed ? 'printed-attribute-list' : 'printed-attribute-list.open'
      yield { span: list.span, message: { key }, fixes: hasFixes ? fixesOf(page, list) : [] }
    }
  },
}

function fixesOf(page: LintedPage, { span, isClosed }: PrintedList): Fix[] {
  if (!isClosed) return verifiedFix(page, { key: 'fix.close', args: { bracket: '}' } }, [[insert(span.end, '}')]])
  const close = spaceBefore(page.text, span)
  const joined = close ? verifiedFix(page, { key: 'fix.join-list' }, [[{ span: close, text: '' }]]) : []
  return joined.length > 0 ? joined : verifiedFix(page, { key: 'fix.own-line-list' }, ownLine(page, span))
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text }
}

/** The span of the spaces between a list and a likely end of an image, a link or emphasized text. */
function spaceBefore(text: string, { start }: Span): Span | undefined {
  const spaces = /[)\]`*_>][ \t]+$/.exec(text.slice(Math.max(0, start - 99), start))
  return spaces ? { start: start - spaces[0].length + 1, end: start } : undefined
}

/** The edits that add a line break before the list if text precedes it, or after it if text follows. */
function ownLine(page: LintedPage, { start, end }: Span): Edit[][] {
  const { text } = page
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(lineStart, start)
  const [prefix = ''] = /^[ \t>]*/.exec(before) ?? []
  const lineBreak = (text.includes('\r\n') ? '\r\n' : '\n') + (quoteMarkBefore(page, { start, end }) ? '' : prefix)
  const [after = ''] = /^[ \t]*/.exec(text.slice(end, end + 99)) ?? []
  const isLast = /^(?:[\r\n]|$)/.test(text.charAt(end + after.length))
  const textEnd = start - before.length + before.trimEnd().length
  if (before.trimEnd() !== prefix.trimEnd())
    return isLast ? [[{ span: { start: textEnd, end: start }, text: lineBreak }]] : []
  return isLast ? [] : [[{ span: { start: end, end: end + after.length }, text: lineBreak }]]
}

/**
 * The start offsets of the attribute lists that the page shows as text, so that other rules can ignore these lists.
 */
export function printedStarts(page: LintedPage): ReadonlySet<number> {
  return new Set(page.parsed ? printedLists(page, page.parsed).map(({ span }) => span.start) : [])
}
