import type { Attributes } from '../attributeList'
import { namedEntityHtml } from '../convert/characters'
import type { Element } from '../element'
import { block, innerHtml } from './elements'
import type { HtmlWriter } from './htmlWriter'

/** A cell: the part around its row says of which kind, and the table around that how its column is aligned. */
export function cellHtml(writer: HtmlWriter, cell: Element, indent: number): string {
  const inner = innerHtml(writer, cell, indent)
  const [table, part, row] = writer.stack.slice(-3)
  const alignment = table?.alignment?.[row!.children.indexOf(cell)] ?? 'default'
  const attributes = alignment === 'default' ? cell.attributes : aligned(cell.attributes, alignment)
  return block(
    part?.type === 'thead' ? 'th' : 'td',
    attributes,
    inner || namedEntityHtml(writer.options, 'nbsp'),
    indent,
  )
}

function aligned(attributes: Attributes | undefined, alignment: string): Attributes {
  const style = attributes?.get('style')
  const before = style === undefined ? '' : `${style}; `
  return new Map(attributes ?? []).set('style', `${before}text-align: ${alignment}`)
}
