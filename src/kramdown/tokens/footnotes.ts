import { is24 } from '../document'
import { type Element, element, setAttribute } from '../element'
import { escapeText } from '../html/markup'
import { writeBlock } from './blocks'
import { writeHtml } from './spans'
import type { Footnote, Writer } from './writer'

/** A footnote's marker; the second and later ones of a note have a number of their own in the id. */
export function writeMarker(writer: Writer, { value, definedBy }: Element): void {
  const name = writer.options.footnote_prefix + value
  const known = writer.footnotes.get(name)
  const repeat = known === undefined ? '' : `:${++known.repeats}`
  const number = known?.number ?? writer.options.footnote_nr + writer.footnotes.size
  if (known === undefined) writer.footnotes.set(name, { name, definition: definedBy!, number, repeats: 0 })
  const label = (is24(writer.options) ? '%s' : writer.options.footnote_link_text).replace('%s', () => String(number))
  const role = ' role="doc-noteref"'
  const [onSup, onLink] = is24(writer.options) ? [role, ''] : ['', role]
  const link = `<a href="#fn:${name}" class="footnote" rel="footnote"${onLink}>${label}</a>`
  writeHtml(writer, `<sup id="fnref:${name}${repeat}"${onSup}>${link}</sup>`)
}

/** The notes that were referred to, in the order of their markers, each with links back. */
export function writeFootnotes(writer: Writer): void {
  if (writer.footnotes.size === 0) return
  const { footnote_nr: start } = writer.options
  const section = writer.block('footnotes_open', 'div', 1)
  section.attrs = [
    ['class', 'footnotes'],
    ['role', 'doc-endnotes'],
  ]
  const list = writer.block('ordered_list_open', 'ol', 1)
  if (start !== 1) list.attrs = [['start', String(start)]]
  // A note may refer to notes that no one referred to before: the map grows while it is walked.
  for (const footnote of writer.footnotes.values()) writeBlock(writer, item(writer, footnote))
  writer.block('ordered_list_close', 'ol', -1)
  writer.block('footnotes_close', 'div', -1)
}

function item(writer: Writer, footnote: Footnote): Element {
  const { definition, name } = footnote
  const made = element('li', '', definition.line)
  made.end = definition.end
  setAttribute(made, 'id', `fn:${name}`)
  if (is24(writer.options)) setAttribute(made, 'role', 'doc-endnote')
  made.children = [...definition.children]
  const { footnote_backlink: backlink } = writer.options
  if (backlink !== '') addLinks(made, footnote, escapeText(backlink), writer.options.footnote_backlink_inline)
  else if (!endsInParagraph(made)) made.children.push(element('p', '', made.line))
  return made
}

function endsInParagraph(item: Element): boolean {
  return item.children.at(-1)?.type === 'p'
}

/** The links stand in the last paragraph, or in one of their own. */
function addLinks(item: Element, { name, repeats }: Footnote, text: string, nested: boolean): void {
  const found = endsInParagraph(item) || nested ? lastParagraph(item) : undefined
  const paragraph = found ?? element('p', '', item.line)
  if (found === undefined) item.children.push(paragraph)
  const links = [backlink(found === undefined ? '' : '\u00a0', name, text)]
  for (let index = 1; index <= repeats; index++)
    links.push(backlink('\u00a0', `${name}:${index}`, `${text}<sup>${index + 1}</sup>`))
  for (const link of links) {
    const raw = element('raw', link, item.line)
    raw.category = 'span'
    paragraph.children.push(raw)
  }
}

function backlink(before: string, name: string, text: string): string {
  return `${before}<a href="#fnref:${name}" class="reversefootnote" role="doc-backlink">${text}</a>`
}

/** The paragraph or header that ends the item, looked for in what ends it; copied on the way, as notes share nothing. */
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
