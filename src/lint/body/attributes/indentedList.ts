import type { AttributeListMark } from '../../../body/body'
import { textOf } from '../../../text/span'
import type { Finding, Page, Rule } from '../../rule'
import { lineOf } from '../parseBody'
import { quoteMarkBefore } from './quoteLists'

/**
 * `> {: .prompt-tip }` and `  {:toc}`, as formatters leave them. A mark that belongs to the whole quote or list then
 * belongs to the paragraph in it: no box around the quote, no table of contents.
 */
export const indentedList: Rule = {
  id: 'indented-attribute-list',
  severity: 'warning',

  *check(page) {
    if (!page.parsed) return
    const { dropped, passedOn } = page.parsed.document
    for (const mark of page.body.attributeLists) {
      const finding = mark.form === 'block' ? (quoted(page, mark) ?? listed(page, mark)) : undefined
      // A list that no block above takes is another rule's.
      const line = finding ? lineOf(page.parsed, mark.span.start) : -1
      if (finding && !dropped.has(line) && !passedOn.has(line)) yield finding
    }
  },
}

/** A class for quotes, in the last line of one. */
function quoted(page: Page, { span }: AttributeListMark): Finding | undefined {
  const mark = quoteMarkBefore(page, span)
  if (!mark || page.text.slice(mark.end, span.start).trim() !== '') return undefined
  const edits = [{ span: mark, text: '' }]
  const message = { key: 'indented-attribute-list.quote', args: { list: textOf(page.text, span) } } as const
  return { span, message, fixes: [{ title: { key: 'fix.outdent-list' }, edits }] }
}

/** `{:toc}` indented below the only item of a list. */
function listed(page: Page, { span, items }: AttributeListMark): Finding | undefined {
  const lineStart = page.text.lastIndexOf('\n', span.start - 1) + 1
  const before = page.text.slice(lineStart, span.start)
  const isToc = items.some(({ kind, name }) => kind === 'reference' && name === 'toc')
  const above = /(?:^|\n)(?:[-*+]|\d+\.)([ \t]+)[^\n]+\n$/.exec(
    page.text.slice(Math.max(0, lineStart - 999), lineStart),
  )
  if (!isToc || !/^[ \t]+$/.test(before) || !above || hasToc(page)) return undefined
  const edits = [{ span: { start: lineStart, end: span.start }, text: '' }]
  return { span, message: { key: 'indented-attribute-list' }, fixes: [{ title: { key: 'fix.outdent-list' }, edits }] }
}

/** Whether a list of the page is the table of contents. */
function hasToc({ parsed }: Page): boolean {
  return parsed!.root.children.some(({ ial }) => ial?.refs.includes('toc'))
}
