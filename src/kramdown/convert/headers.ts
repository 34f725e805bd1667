import { is24 } from '../document'
import { type Element, element, setAttribute } from '../element'
import type { Conversion } from './conversion'

export interface Header {
  readonly id: string | undefined
  /** The level in the output. */
  readonly level: number
  readonly spans: Element[]
}

/** What goes into the output of a header, which is added to the entries of the table of contents. */
export function headerOf(conversion: Conversion, header: Element): Header {
  const { options, entries } = conversion
  const given = header.attributes?.get('id')
  const id = given ?? (options.auto_ids ? generatedId(conversion, header.rawText ?? '') : undefined)
  const spans = withLink(conversion, header, id)
  if (id !== undefined && isListed(conversion, header)) entries.push({ level: header.level!, id, children: spans })
  return { id, level: Math.max(1, Math.min(6, header.level! + options.header_offset)), spans }
}

function isListed({ options }: Conversion, { level, attributes }: Element): boolean {
  const classes = attributes?.get('class') ?? ''
  return options.toc_levels.includes(level!) && !/(?<![\p{L}\p{M}\p{N}_])no_toc(?![\p{L}\p{M}\p{N}_])/u.test(classes)
}

/** The spans of the header, under `header_links` behind an empty link to it. */
function withLink({ options }: Conversion, header: Element, id: string | undefined): Element[] {
  const hasLink = options.header_links && !is24(options) && id !== undefined && id !== ''
  return hasLink ? [linkTo(id, header), ...header.children] : header.children
}

function linkTo(id: string, header: Element): Element {
  const link = element('a', '', header.line)
  setAttribute(link, 'href', `#${id}`)
  return link
}

/** kramdown's own id: ASCII letters, digits, hyphens from the first letter on; a number is added from the second on. */
function generatedId({ usedIds, options }: Conversion, text: string): string {
  const id = basicId(text) || 'section'
  const count = usedIds.get(id)
  usedIds.set(id, count === undefined ? 0 : count + 1)
  return options.auto_id_prefix + (count === undefined ? id : `${id}-${count + 1}`)
}

/** The text of a term as an id; nothing unless a reference `auto_ids` or `auto_ids-prefix` of its list asks for one. */
export function termId(list: Element | undefined, { attributes, rawText }: Element): string | undefined {
  if (attributes?.has('id') === true || list?.ial === undefined) return undefined
  const match = list.ial.refs.map((ref) => /^auto_ids(?:-([\w-]+))?/.exec(ref)).find((found) => found !== null)
  return match === undefined ? undefined : (match[1] ?? '') + basicId(rawText ?? '')
}

/** A text as an id, without regard to other ids. */
export function basicId(text: string): string {
  return text
    .replace(/(?<![^\n])[^a-zA-Z]+/g, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase()
}
