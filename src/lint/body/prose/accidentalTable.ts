import type { Element } from '../../../kramdown/element'
import type { Edit } from '../../../text/edit'
import { spanFrom, textOf, type Span } from '../../../text/span'
import type { Finding, Page, Rule } from '../../rule'
import { spanOfLines } from '../parseBody'

/** A bar in prose or in a link’s text: kramdown makes cells of a line with one, and a link comes apart. */
export const accidentalTable: Rule = {
  id: 'accidental-table',
  severity: 'warning',

  *check(page) {
    if (!page.text.includes('|', page.body.start) || !page.parsed) return
    const tables = [...tablesIn(page, page.parsed.root)]
    if (tables.length === 0) return
    const links = [...linksIn(page, tables)]
    yield* links
    for (const table of tables) {
      const span = isMeant(page, table) ? undefined : proseOf(page, table)
      if (!span || links.some((link) => table.start <= link.span.start && link.span.end <= table.end)) continue
      const edits = [...barsIn(page, span)]
      const fixes = edits.length > 0 ? [{ title: { key: 'fix.escape-bar' } as const, edits }] : []
      yield { span, message: { key: 'accidental-table.prose' }, fixes }
    }
  },
}

interface Table extends Span {
  readonly rows: readonly Element[]
  /** A line of hyphens parts its rows. */
  readonly hasSeparator: boolean
}

function* tablesIn(page: Page, { children }: Element): Generator<Table> {
  for (const child of children)
    if (child.type === 'table') {
      const rows = child.children.flatMap((part) => part.children)
      yield { ...spanOfLines(page.parsed!, child.line, child.end), rows, hasSeparator: child.children.length > 1 }
    } else yield* tablesIn(page, child)
}

function* linksIn(page: Page, tables: readonly Table[]): Generator<Finding> {
  for (const { span, text, isHtml } of page.body.links) {
    if (isHtml || !/(?<!\\)\|/.test(textOf(page.text, text))) continue
    const table = spanFrom(tables, span.start)
    if (!table || table.start > span.start || table.end < span.end) continue
    const bars = [...textOf(page.text, text).matchAll(/(?<!\\)\|/g)].map(({ index }) => text.start + index)
    const edits = bars.map((at) => ({ span: { start: at, end: at }, text: '\\' }))
    yield { span, message: { key: 'accidental-table' }, fixes: [{ title: { key: 'fix.escape-bar' }, edits }] }
  }
}

/** With a line of hyphens, bars around each row, pictures side by side, or several rows of as many cells. */
function isMeant({ text }: Page, { start, end, rows, hasSeparator }: Table): boolean {
  const lines = text.slice(start, end).split('\n').map((line) => line.replace(/^[ \t>]*(?:(?:[-*+]|\d+\.)[ \t]+)?/, '').trim()).filter((line) => line !== '') // prettier-ignore
  const isRow = (line: string) => /^\|.*\|$/.test(line) || /^[|:\-+= \t]+$/.test(line) || /!\[|<\w/.test(line)
  if (hasSeparator || lines.some(isRow)) return true
  const [first] = rows
  return rows.length > 1 && rows.every(({ children }) => children.length === first!.children.length)
}

/** The text of a table, without the marks before it and the line break behind it. */
function proseOf({ text }: Page, { start, end }: Table): Span {
  const before = /^[ \t>]*(?:(?:[-*+]|\d+\.)[ \t]+)?/.exec(text.slice(start, end))![0]
  return { start: start + before.length, end: start + text.slice(start, end).trimEnd().length }
}

/** A backslash before each bar that is not in code; in math it would be another sign, and `\vert` is the same. */
function* barsIn({ text, body }: Page, { start, end }: Span): Generator<Edit> {
  for (const { index } of text.slice(start, end).matchAll(/(?<!\\)\|/g)) {
    const at = start + index
    const code = spanFrom(body.code, at)
    if (!code || code.start > at) yield { span: { start: at, end: at }, text: '\\' }
    else if (code.kind === 'math') yield { span: { start: at, end: at + 1 }, text: '\\vert ' }
  }
}
