import type { Element } from '../../../kramdown/element'
import { spanFrom, textOf } from '../../../text/span'
import type { Page, Rule } from '../../rule'
import { spanOfLines } from '../parseBody'

/** A bar in a link’s text: kramdown makes cells of a line with one, and the link comes apart. */
export const accidentalTable: Rule = {
  id: 'accidental-table',
  severity: 'warning',

  *check(page) {
    const links = page.body.links.filter(({ isHtml, text }) => !isHtml && /(?<!\\)\|/.test(textOf(page.text, text)))
    if (links.length === 0 || !page.parsed) return
    const tables = [...tablesIn(page, page.parsed.root)]
    for (const { span, text } of links) {
      const table = spanFrom(tables, span.start)
      if (!table || table.start > span.start || table.end < span.end) continue
      const bars = [...textOf(page.text, text).matchAll(/(?<!\\)\|/g)].map(({ index }) => text.start + index)
      const edits = bars.map((at) => ({ span: { start: at, end: at }, text: '\\' }))
      yield { span, message: { key: 'accidental-table' }, fixes: [{ title: { key: 'fix.escape-bar' }, edits }] }
    }
  },
}

function* tablesIn(page: Page, { children }: Element): Generator<{ start: number; end: number }> {
  for (const child of children)
    if (child.type === 'table') yield spanOfLines(page.parsed!, child.line, child.end)
    else yield* tablesIn(page, child)
}
