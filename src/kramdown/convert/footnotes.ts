import { is24 } from '../document'
import { type Element, newElement, setAttribute } from '../element'
import { escapeText } from '../html/markup'
import type { Options } from '../options'
import { namedEntityHtml } from './characters'
import type { Conversion, Footnote } from './conversion'

/**
 * The HTML of a footnote's marker. If a footnote has several markers, the ids of all but the first end with a number.
 */
export function markerHtml({ options, footnotes }: Conversion, { value, definedBy }: Element): string {
  const name = options.footnote_prefix + value
  const known = footnotes.get(name)
  const repeat = known === undefined ? '' : `:${++known.repeats}`
  const number = known?.number ?? options.footnote_nr + footnotes.size
  if (known === undefined && definedBy) footnotes.set(name, { name, definition: definedBy, number, repeats: 0 })
  const label = (is24(options) ? '%s' : options.footnote_link_text).replace('%s', () => String(number))
  const role = ' role="doc-noteref"'
  const [onSup, onLink] = is24(options) ? [role, ''] : ['', role]
  const link = `<a href="#fn:${name}" class="footnote" rel="footnote"${onLink}>${label}</a>`
  return `<sup id="fnref:${name}${repeat}"${onSup}>${link}</sup>`
}

/** The list item of a footnote, with the links back to its markers. */
export function footnoteItem({ options }: Conversion, footnote: Footnote): Element {
  const { definition, name } = footnote
  const made = newElement('li', '', definition.line)
  made.end = definition.end
  setAttribute(made, 'id', `fn:${name}`)
  if (is24(options)) setAttribute(made, 'role', 'doc-endnote')
  made.children = [...definition.children]
  if (options.footnote_backlink !== '') addLinks(made, footnote, options)
  else if (!endsInParagraph(made)) made.children.push(newElement('p', '', made.line))
  return made
}

function endsInParagraph(item: Element): boolean {
  return item.children.at(-1)?.type === 'p'
}

/** Adds the links back to the markers to the last paragraph, or in a new paragraph. */
function addLinks(item: Element, { name, repeats }: Footnote, options: Options): void {
  const text = escapeText(options.footnote_backlink)
  const space = namedEntityHtml(options, 'nbsp')
  const found = endsInParagraph(item) || options.footnote_backlink_inline ? lastParagraph(item) : undefined
  const paragraph = found ?? newElement('p', '', item.line)
  if (found === undefined) item.children.push(paragraph)
  const links = [backlink(found === undefined ? '' : space, name, text)]
  for (let index = 1; index <= repeats; index++)
    links.push(backlink(space, `${name}:${index}`, `${text}<sup>${index + 1}</sup>`))
  for (const link of links) {
    const raw = newElement('raw', link, item.line)
    raw.category = 'span'
    paragraph.children.push(raw)
  }
}

function backlink(before: string, name: string, text: string): string {
  return `${before}<a href="#fnref:${name}" class="reversefootnote" role="doc-backlink">${text}</a>`
}

/**
 * The paragraph or header at the end of the item: the last child, or the last child of that child, and so on. Each
 * element on this path is replaced by a copy, so the footnote's definition does not change.
 */
function lastParagraph(item: Element): Element | undefined {
  let parent = item
  for (;;) {
    const last = parent.children.at(-1)
    if (last === undefined) return undefined
    const copy = { ...last, children: [...last.children] }
    parent.children[parent.children.length - 1] = copy
    if (copy.type === 'p' || copy.type === 'header') return copy
    parent = copy
  }
}
