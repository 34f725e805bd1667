import type { Alignment, Element } from '../element'
import { writeInline } from './spans'
import type { TokenWriter } from './tokenWriter'

/** Writes a table with its parts, rows and cells. */
export function writeTable(writer: TokenWriter, table: Element): void {
  writer.block('table_open', 'table', 1, table)
  for (const part of table.children) {
    writer.block(`${part.type}_open`, part.type, 1, part)
    for (const row of part.children) writeRow(writer, row, part.type === 'thead' ? 'th' : 'td', table.alignment ?? [])
    writer.block(`${part.type}_close`, part.type, -1)
  }
  writer.block('table_close', 'table', -1)
}

function writeRow(writer: TokenWriter, row: Element, tag: 'th' | 'td', alignments: readonly Alignment[]): void {
  writer.block('tr_open', 'tr', 1, row)
  for (const [column, cell] of row.children.entries()) {
    const open = writer.block(`${tag}_open`, tag, 1)
    writer.attributes(open, cell.attributes)
    const alignment = alignments[column] ?? 'default'
    const style = cell.attributes?.get('style')
    if (alignment !== 'default')
      open.attrSet('style', `${style === undefined ? '' : `${style}; `}text-align: ${alignment}`)
    const inline = writeInline(writer, cell)
    if (inline.children?.length === 0) {
      const space = new writer.Token('text', '', 0)
      space.content = '\u00a0'
      inline.children.push(space)
    }
    writer.block(`${tag}_close`, tag, -1)
  }
  if (row.children.length === 0) writer.lineBreak()
  writer.block('tr_close', 'tr', -1)
}
