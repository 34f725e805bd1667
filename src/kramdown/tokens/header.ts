import { is24 } from '../document'
import type { Element } from '../element'
import { element, setAttribute } from '../element'
import { writeInline } from './spans'
import type { Writer } from './writer'

/** A header; the table of contents hears of it. Its id is kept apart, as VS Code writes its own over it. */
export function writeHeader(writer: Writer, header: Element): void {
  const { options } = writer
  const given = header.attributes?.get('id')
  const id = given ?? (options.auto_ids ? generatedId(writer, header.rawText ?? '') : undefined)
  const level = Math.max(1, Math.min(6, header.level! + options.header_offset))
  const spans = withLink(writer, header, id)
  const open = writer.block('heading_open', `h${level}`, 1, header)
  open.markup = '#'.repeat(level)
  if (id !== undefined && id.trim() !== '') open.attrSet('id', writer.decoded(id))
  open.meta = { kramdown: { id: open.attrGet('id') } }
  if (id !== undefined && isListed(writer, header)) writer.entries.push({ level: header.level!, id, children: spans })
  writeInline(writer, header, spans)
  writer.block('heading_close', `h${level}`, -1).markup = open.markup
}

function isListed({ options }: Writer, { level, attributes }: Element): boolean {
  const classes = attributes?.get('class') ?? ''
  return options.toc_levels.includes(level!) && !/(?<![\p{L}\p{M}\p{N}_])no_toc(?![\p{L}\p{M}\p{N}_])/u.test(classes)
}

/** The spans of the header, under `header_links` behind an empty link to it. */
function withLink({ options }: Writer, header: Element, id: string | undefined): Element[] {
  const hasLink = options.header_links && !is24(options) && id !== undefined && id !== ''
  return hasLink ? [linkTo(id, header), ...header.children] : header.children
}

function linkTo(id: string, header: Element): Element {
  const link = element('a', '', header.line)
  setAttribute(link, 'href', `#${id}`)
  return link
}

/** kramdown's own id: ASCII letters, digits, hyphens from the first letter on; a number is added from the second on. */
function generatedId({ usedIds, options }: Writer, text: string): string {
  const id = basicId(text) || 'section'
  const count = usedIds.get(id)
  usedIds.set(id, count === undefined ? 0 : count + 1)
  return options.auto_id_prefix + (count === undefined ? id : `${id}-${count + 1}`)
}

/** A text as an id, without regard to other ids. */
export function basicId(text: string): string {
  return text
    .replace(/^[^a-zA-Z]+/gm, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase()
}
