import type { Attributes } from '../attributeList'
import { namedEntityHtml } from '../convert/characters'
import type { Alignment, Element } from '../element'
import { block, type HtmlWriter, indented } from './htmlWriter'

/** The HTML of a table row. The cells are `th` in a `thead`, else `td`. The table sets their alignment. */
export function rowHtml(writer: HtmlWriter, row: Element, indent: number): string {
  const [table, part] = writer.stack.slice(-2)
  const tag = part?.type === 'thead' ? 'th' : 'td'
  let cells = ''
  writer.stack.push(row)
  for (const [column, cell] of row.children.entries())
    cells += cellHtml(writer, cell, { tag, alignment: table?.alignment?.[column] ?? 'default' }, indent + 2)
  writer.stack.pop()
  return indented('tr', row.attributes, cells, indent)
}

interface Column {
  readonly tag: 'th' | 'td'
  readonly alignment: Alignment
}

function cellHtml(writer: HtmlWriter, cell: Element, { tag, alignment }: Column, indent: number): string {
  const inner = writer.children(cell, indent)
  const attributes = alignment === 'default' ? cell.attributes : aligned(cell.attributes, alignment)
  return block(tag, attributes, inner || namedEntityHtml(writer.options, 'nbsp'), indent)
}

function aligned(attributes: Attributes | undefined, alignment: Alignment): Attributes {
  const style = attributes?.get('style')
  const before = style === undefined ? '' : `${style}; `
  return new Map(attributes ?? []).set('style', `${before}text-align: ${alignment}`)
}
