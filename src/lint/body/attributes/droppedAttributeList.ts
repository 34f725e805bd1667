import type { AttributeListMark } from '../../../scan/bodyScan'
import type { Edit } from '../../../text/edit'
import type { Finding, Fix, LintedPage, Rule } from '../../rule'
import { lineOf, type ParsedBody } from '../parseBody'
import { verifiedFix, canVerifyFixes } from './verifiedFix'
import { quoteMarkBefore } from './quoteMarkBefore'

/**
 * Reports an attribute list on a line of its own that a blank line separates from its block. kramdown applies the
 * list to the block below, or ignores it if there is none.
 */
export const droppedAttributeList: Rule = {
  id: 'dropped-attribute-list',
  severity: 'warning',
  otherIds: ['strayed-attribute-list'],

  *check(page) {
    if (page.body.attributeLists.length === 0 || !page.parsed) return
    const { unattachedListLines, carriedListLines } = page.parsed.document
    const marks = [...marksAt(page, page.parsed, new Set([...unattachedListLines, ...carriedListLines]))]
    const hasFixes = canVerifyFixes(page, marks)
    for (const mark of marks) {
      const isDropped = unattachedListLines.has(lineOf(page.parsed, mark.span.start))
      const fixes = hasFixes ? joinFixes(page, mark) : []
      if (!isNearLiquid(page, mark)) yield isDropped ? droppedList(mark, fixes) : strayedList(mark, fixes)
    }
  },
}

function droppedList(mark: AttributeListMark, fixes: Fix[]): Finding {
  return { span: mark.span, message: { key: 'dropped-attribute-list' }, fixes }
}

/**
 * The finding for a list that kramdown applies to the block below. It is only a hint, because the author may have
 * meant that block.
 */
function strayedList(mark: AttributeListMark, fixes: Fix[]): Finding {
  const message = { key: 'strayed-attribute-list' } as const
  return { id: 'strayed-attribute-list', severity: 'hint', span: mark.span, message, fixes }
}

function joinFixes(page: LintedPage, { span }: AttributeListMark) {
  const before = /\n((?:[ \t>]*\r?\n)+)[ \t>]*$/.exec(page.text.slice(Math.max(0, span.start - 999), span.start))
  const after = /^[ \t]*\r?\n((?:[ \t>]*\r?\n)+)/.exec(page.text.slice(span.end, span.end + 999))
  const candidates: Edit[][] = []
  if (before) {
    const [whole, blankLines = ''] = before
    const start = span.start - whole.length + 1
    const blank = { span: { start, end: start + blankLines.length }, text: '' }
    const isBelowQuote = /(?:^|\n) {0,3}>[^\n]*\n$/.test(page.text.slice(Math.max(0, start - 999), start))
    const mark = isBelowQuote ? quoteMarkBefore(page, span) : undefined
    candidates.push(mark ? [blank, { span: mark, text: '' }] : [blank])
  }
  if (after) {
    const [whole, blankLines = ''] = after
    const end = span.end + whole.length
    candidates.push([{ span: { start: end - blankLines.length, end }, text: '' }])
  }
  return verifiedFix(page, { key: 'fix.join-block' }, candidates)
}

function* marksAt(page: LintedPage, parsed: ParsedBody, lines: ReadonlySet<number>): Generator<AttributeListMark> {
  if (lines.size === 0) return
  for (const mark of page.body.attributeLists)
    if (mark.form === 'block' && lines.has(lineOf(parsed, mark.span.start))) yield mark
}

/** Whether there is Liquid in the line above or below. Its output may contain a blank line or a block. */
function isNearLiquid({ text }: LintedPage, { span }: AttributeListMark): boolean {
  const before = text.slice(Math.max(0, span.start - 999), span.start).trimEnd()
  const after = text.slice(span.end, span.end + 999).trimStart()
  return before.slice(before.lastIndexOf('\n') + 1).includes('{%') || /^[^\n]*\{%/.test(after)
}
