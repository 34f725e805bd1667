import type { AttributeListMark } from '../../../body/body'
import type { Edit } from '../../../text/edit'
import type { Finding, Fix, Page, Rule } from '../../rule'
import { lineOf, type ParsedBody } from '../parseBody'
import { curingFix, isCurable } from './curingFix'
import { quoteMarkBefore } from './quoteLists'

/**
 * An attribute list on a line of its own that a blank line parts from its block. kramdown gives it to the block below, if
 * one follows, and drops it otherwise.
 */
export const droppedAttributeList: Rule = {
  id: 'dropped-attribute-list',
  severity: 'warning',

  *check(page) {
    if (page.body.attributeLists.length === 0 || !page.parsed) return
    const { dropped, passedOn } = page.parsed.document
    const marks = [...marksAt(page, page.parsed, new Set([...dropped, ...passedOn]))]
    const isCured = isCurable(page, marks)
    for (const mark of marks) {
      const isDropped = dropped.has(lineOf(page.parsed, mark.span.start))
      const fixes = isCured ? joinFixes(page, mark) : []
      if (!isNearLiquid(page, mark)) yield isDropped ? found(mark, fixes) : strayed(mark, fixes)
    }
  },
}

function found(mark: AttributeListMark, fixes: Fix[]): Finding {
  return { span: mark.span, message: { key: 'dropped-attribute-list' }, fixes }
}

/** What goes to the block below was perhaps meant for it. */
function strayed(mark: AttributeListMark, fixes: Fix[]): Finding {
  const message = { key: 'strayed-attribute-list' } as const
  return { id: 'strayed-attribute-list', severity: 'hint', span: mark.span, message, fixes }
}

function joinFixes(page: Page, { span }: AttributeListMark) {
  const before = /\n((?:[ \t>]*\r?\n)+)[ \t>]*$/.exec(page.text.slice(Math.max(0, span.start - 999), span.start))
  const after = /^[ \t]*\r?\n((?:[ \t>]*\r?\n)+)/.exec(page.text.slice(span.end, span.end + 999))
  const candidates: Edit[][] = []
  if (before) {
    const start = span.start - before[0].length + 1
    const blank = { span: { start, end: start + before[1]!.length }, text: '' }
    const isBelowQuote = /(?:^|\n) {0,3}>[^\n]*\n$/.test(page.text.slice(Math.max(0, start - 999), start))
    const mark = isBelowQuote ? quoteMarkBefore(page, span) : undefined
    candidates.push(mark ? [blank, { span: mark, text: '' }] : [blank])
  }
  if (after) {
    const end = span.end + after[0].length
    candidates.push([{ span: { start: end - after[1]!.length, end }, text: '' }])
  }
  return curingFix(page, { key: 'fix.join-block' }, candidates)
}

function* marksAt(page: Page, parsed: ParsedBody, lines: ReadonlySet<number>): Generator<AttributeListMark> {
  if (lines.size === 0) return
  for (const mark of page.body.attributeLists)
    if (mark.form === 'block' && lines.has(lineOf(parsed, mark.span.start))) yield mark
}

/** What Liquid leaves of its lines may be blank, or a block. */
function isNearLiquid({ text }: Page, { span }: AttributeListMark): boolean {
  const before = text.slice(Math.max(0, span.start - 999), span.start).trimEnd()
  const after = text.slice(span.end, span.end + 999).trimStart()
  return before.slice(before.lastIndexOf('\n') + 1).includes('{%') || /^[^\n]*\{%/.test(after)
}
