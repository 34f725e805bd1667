import type { AttributeListMark } from '../../../scan/bodyScan'
import { textOf } from '../../../text/span'
import type { Finding, LintedPage, Rule } from '../../rule'
import { lineOf, type ParsedBody } from '../parseBody'
import { quoteMarkBefore } from './quoteMarkBefore'

/**
 * Reports `> {: .prompt-tip }` and `  {:toc}`, which some formatters write. The attribute list should apply to the
 * whole quote or list, but applies to the paragraph inside, so the quote has no box, or the table of contents is
 * missing.
 */
export const indentedList: Rule = {
  id: 'indented-attribute-list',
  severity: 'warning',

  *check(page) {
    if (!page.parsed) return
    const { unattachedListLines, carriedListLines } = page.parsed.document
    for (const mark of page.body.attributeLists) {
      const finding = mark.form === 'block' ? (quoted(page, mark) ?? listed(page, page.parsed, mark)) : undefined
      // `dropped-attribute-list` reports a list that does not apply to a block above it.
      const line = finding ? lineOf(page.parsed, mark.span.start) : -1
      if (finding && !unattachedListLines.has(line) && !carriedListLines.has(line)) yield finding
    }
  },
}

/** The finding for a list in the last line of a quote that has a class for quotes. */
function quoted(page: LintedPage, { span }: AttributeListMark): Finding | undefined {
  const mark = quoteMarkBefore(page, span)
  if (!mark || page.text.slice(mark.end, span.start).trim() !== '') return undefined
  const edits = [{ span: mark, text: '' }]
  const message = { key: 'indented-attribute-list.quote', args: { list: textOf(page.text, span) } } as const
  return { span, message, fixes: [{ title: { key: 'fix.outdent-list' }, edits }] }
}

/** The finding for `{:toc}` that is indented below the only item of a list. */
function listed({ text }: LintedPage, parsed: ParsedBody, { span, items }: AttributeListMark): Finding | undefined {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const before = text.slice(lineStart, span.start)
  const isToc = items.some(({ kind, name }) => kind === 'reference' && name === 'toc')
  const isBelowItem = /(?:^|\n)(?:[-*+]|\d+\.)[ \t]+[^\n]+\n$/.test(text.slice(Math.max(0, lineStart - 999), lineStart))
  if (!isToc || !/^[ \t]+$/.test(before) || !isBelowItem || hasToc(parsed)) return undefined
  const edits = [{ span: { start: lineStart, end: span.start }, text: '' }]
  return { span, message: { key: 'indented-attribute-list' }, fixes: [{ title: { key: 'fix.outdent-list' }, edits }] }
}

/** Whether the page already has a table of contents. */
function hasToc({ root }: ParsedBody): boolean {
  return root.children.some(({ ial }) => ial?.refs.includes('toc'))
}
