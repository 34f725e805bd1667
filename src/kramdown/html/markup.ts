import { trimEnd } from '../characters'
import type { CachedFinder } from '../cachedFinder'

/** The offset after a comment `<!-- … -->` at `offset`, or -1 if there is none. */
export function commentEnd(finder: CachedFinder, offset: number): number {
  return enclosedEnd(finder, offset, '<!--', '-->')
}

/** The offset after a processing instruction `<? … ?>` at `offset`, or -1 if there is none. */
export function instructionEnd(finder: CachedFinder, offset: number): number {
  return enclosedEnd(finder, offset, '<?', '?>')
}

/** The offset after a CDATA section at `offset`, or -1 if there is none. */
export function cdataEnd(finder: CachedFinder, offset: number): number {
  return enclosedEnd(finder, offset, '<![CDATA[', ']]>')
}

/** The content of the CDATA section from `offset` to `end`. */
export function cdataContent(text: string, offset: number, end: number): string {
  return text.slice(offset + '<![CDATA['.length, end - ']]>'.length)
}

function enclosedEnd(finder: CachedFinder, offset: number, open: string, close: string): number {
  if (!finder.text.startsWith(open, offset)) return -1
  const end = finder.indexOf(close, offset + open.length)
  return end === -1 ? -1 : end + close.length
}

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }
const REFERENCE = '&(?:[\\w:][-\\w.:]*|#\\d+|#x[0-9a-fA-F]+);'
const IN_TEXT = new RegExp(`${REFERENCE}|[<>&]`, 'g')
const IN_ATTRIBUTE = new RegExp(`${REFERENCE}|[<>&"]`, 'g')

/** Escapes text for HTML, except character references. */
export function escapeText(text: string): string {
  return text.replace(IN_TEXT, (found) => ESCAPES[found] ?? found)
}

/** Escapes text for HTML, character references included. */
export function escapeAll(text: string): string {
  return text.replace(/[<>&]/g, (found) => ESCAPES[found] ?? found)
}

/** Attributes as HTML, each with a space before it. An empty id is left out. */
export function attributesHtml(attributes: ReadonlyMap<string, string> | undefined): string {
  let html = ''
  for (const [name, value] of attributes ?? [])
    if (name !== 'id' || trimEnd(value) !== '')
      html += ` ${name}="${value.replace(IN_ATTRIBUTE, (found) => ESCAPES[found] ?? found)}"`
  return html
}
