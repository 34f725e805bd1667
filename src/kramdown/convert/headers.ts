import { is24 } from '../document'
import { type Element, newElement, setAttribute } from '../element'
import type { Conversion } from './conversion'

export interface Header {
  readonly id: string | undefined
  /** The level in the output, 1 to 6. */
  readonly level: number
  readonly spans: Element[]
}

/** The output of a header. Adds the header to the entries of the table of contents. */
export function headerOf(conversion: Conversion, header: Element): Header {
  const { options, entries } = conversion
  const { level = 1 } = header
  const given = header.attributes?.get('id')
  const id = given ?? (options.auto_ids ? generatedId(conversion, header.rawText ?? '') : undefined)
  const spans = withLink(conversion, header, id)
  if (id !== undefined && isListed(conversion, header)) entries.push({ level, id, children: spans })
  return { id, level: Math.max(1, Math.min(6, level + options.header_offset)), spans }
}

function isListed({ options }: Conversion, { level = 1, attributes }: Element): boolean {
  const classes = attributes?.get('class') ?? ''
  return options.toc_levels.includes(level) && !/(?<![\p{L}\p{M}\p{N}_])no_toc(?![\p{L}\p{M}\p{N}_])/u.test(classes)
}

/** The spans of the header. With the option `header_links`, they begin with an empty link to the header. */
function withLink({ options }: Conversion, header: Element, id: string | undefined): Element[] {
  const hasLink = options.header_links && !is24(options) && id !== undefined && id !== ''
  return hasLink ? [linkTo(id, header), ...header.children] : header.children
}

function linkTo(id: string, header: Element): Element {
  const link = newElement('a', '', header.line)
  setAttribute(link, 'href', `#${id}`)
  return link
}

/**
 * The id that kramdown generates: the ASCII letters, digits and hyphens of the text, from the first letter on. If the
 * id is already used, a number is added.
 */
function generatedId({ usedIds, options }: Conversion, text: string): string {
  const id = basicId(text) || 'section'
  const count = usedIds.get(id)
  usedIds.set(id, count === undefined ? 0 : count + 1)
  return options.auto_id_prefix + (count === undefined ? id : `${id}-${count + 1}`)
}

/**
 * The id of a term, generated from its text if its list has a reference `auto_ids` or `auto_ids-prefix`. Otherwise
 * undefined.
 */
export function termId(list: Element | undefined, { attributes, rawText }: Element): string | undefined {
  if (attributes?.has('id') === true || list?.ial === undefined) return undefined
  const match = list.ial.refs.map((ref) => /^auto_ids(?:-([\w-]+))?/.exec(ref)).find((found) => found !== null)
  return match === undefined ? undefined : (match[1] ?? '') + basicId(rawText ?? '')
}

/** The id generated from a text, even if another header already has it. */
export function basicId(text: string): string {
  return text
    .replace(/(?<![^\n])[^a-zA-Z]+/g, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase()
}
