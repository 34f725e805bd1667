import type { Element } from '../../../kramdown/element'
import type { Edit } from '../../../text/edit'
import { spanEndingAfter, textOf, type Span } from '../../../text/span'
import type { Finding, LintedPage, Rule } from '../../rule'
import { spanOfLines, type ParsedBody } from '../parseBody'

/**
 * Reports a bar in prose or in a link's text. kramdown reads the line as a table row, and the bar splits the link.
 */
export const accidentalTable: Rule = {
  id: 'accidental-table',
  severity: 'warning',

  *check(page) {
    if (!page.text.includes('|', page.body.start) || !page.parsed) return
    const tables = [...tablesIn(page.parsed, page.parsed.root)]
    if (tables.length === 0) return
    const links = [...linksIn(page, tables)]
    yield* links
    for (const table of tables) {
      const span = isTable(page, table) ? undefined : proseOf(page, table)
      if (!span || links.some((link) => table.start <= link.span.start && link.span.end <= table.end)) continue
      const edits = [...barsIn(page, span)]
      const fixes = edits.length > 0 ? [{ title: { key: 'fix.escape-bar' } as const, edits }] : []
      yield { span, message: { key: 'accidental-table.prose' }, fixes }
    }
  },
}

interface TableSpan extends Span {
  readonly rows: readonly Element[]
  /** Whether a line of hyphens separates its rows. */
  readonly hasSeparator: boolean
}

function* tablesIn(parsed: ParsedBody, { children }: Element): Generator<TableSpan> {
  for (const child of children)
    if (child.type === 'table') {
      const rows = child.children.flatMap((part) => part.children)
      yield { ...spanOfLines(parsed, child.line, child.end), rows, hasSeparator: child.children.length > 1 }
    } else yield* tablesIn(parsed, child)
}

/** The findings for links that a bar splits. */
function* linksIn(page: LintedPage, tables: readonly TableSpan[]): Generator<Finding> {
  for (const { span, text, isHtml } of page.body.links) {
    if (isHtml || !/(?<!\\)\|/.test(textOf(page.text, text))) continue
    const table = spanEndingAfter(tables, span.start)
    if (!table || table.start > span.start || table.end < span.end) continue
    const bars = [...textOf(page.text, text).matchAll(/(?<!\\)\|/g)].map(({ index }) => text.start + index)
    const edits = bars.map((at) => ({ span: { start: at, end: at }, text: '\\' }))
    yield { span, message: { key: 'accidental-table' }, fixes: [{ title: { key: 'fix.escape-bar' }, edits }] }
  }
}

/**
 * Whether a table is intended: it has a line of hyphens, bars around a row, images, or several rows with equally many
 * cells.
 */
function isTable({ text }: LintedPage, { start, end, rows, hasSeparator }: TableSpan): boolean {
  const lines = text.slice(start, end).split('\n')
  const isRow = (line: string) => /^\|.*\|$/.test(line) || /^[|:\-+= \t]+$/.test(line) || /!\[|<\w/.test(line)
  if (hasSeparator || lines.some((line) => isRow(line.replace(markers, '').trim()))) return true
  const [first, second] = rows
  return first !== undefined && second !== undefined && rows.every((row) => hasAsManyCells(row, first))
}

function hasAsManyCells(a: Element, b: Element): boolean {
  return a.children.length === b.children.length
}

/** The markers of quotes and list items at the start of a line. */
const markers = /^[ \t>]*(?:(?:[-*+]|\d+\.)[ \t]+)?/

/** The span of a table's text, without the markers before it and the line break after it. */
function proseOf({ text }: LintedPage, { start, end }: TableSpan): Span {
  const [before = ''] = markers.exec(text.slice(start, end)) ?? []
  return { start: start + before.length, end: start + text.slice(start, end).trimEnd().length }
}

/** The edits that put a backslash before each bar outside of code. In a formula, `\vert` replaces the bar. */
function* barsIn({ text, body }: LintedPage, { start, end }: Span): Generator<Edit> {
  for (const { index } of text.slice(start, end).matchAll(/(?<!\\)\|/g)) {
    const at = start + index
    const code = spanEndingAfter(body.code, at)
    if (!code || code.start > at) yield { span: { start: at, end: at }, text: '\\' }
    else if (code.kind === 'math') yield { span: { start: at, end: at + 1 }, text: '\\vert ' }
  }
}
