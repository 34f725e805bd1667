import { addText, type Element, newElement } from '../element'
import { entityCharacter } from '../entities'

/** The words of a text, as a set. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

export function removeText(children: readonly Element[]): Element[] {
  return children.filter(({ type }) => type !== 'text')
}

const QUOTES = words('lsquo rsquo ldquo rdquo')
const SYMBOLS = words('mdash ndash hellip laquo raquo')
const REFERENCE = /&([\w:][\w.:-]*);|&#(\d+);|&#x([0-9a-fA-F]+);/g

/** Splits a text of HTML into elements. Its character references become entities, quotes and symbols. */
export function textParts(text: Element, keepsSpace: boolean): Element[] {
  const raw = keepsSpace ? text.value : text.value.replace(/[ \t\r\n\f\v]+/g, ' ')
  const container = newElement('raw_text', '', text.line)
  let start = 0
  for (const match of raw.matchAll(REFERENCE)) {
    addText(container, raw.slice(start, match.index))
    const part = reference(match, text.line)
    container.children.push(part)
    start = match.index + (part.value === '&' && match[1] !== 'amp' ? 1 : match[0].length)
  }
  addText(container, raw.slice(start))
  return container.children
}

function reference([written, name, decimal, hex = '']: RegExpMatchArray, line: number): Element {
  if (name !== undefined && QUOTES.has(name)) return newElement('smart_quote', name, line)
  if (name !== undefined && SYMBOLS.has(name)) return newElement('typographic_sym', name, line)
  const key = name ?? (decimal === undefined ? parseInt(hex, 16) : Number(decimal))
  const character = entityCharacter(key)
  const entity = newElement('entity', character ?? '&', line)
  if (character !== undefined) entity.original = written
  return entity
}

/** The text of an element and its descendants, as it is in the source. */
export function elementText({ type, value, children }: Element): string {
  return (type === 'text' ? value : '') + children.map(elementText).join('')
}

/** The text of an element and its descendants, with its character references decoded. */
export function decodedText(target: Element): string {
  const parts = textParts(newElement('text', elementText(target), target.line), true)
  return parts.map(({ type, value }) => (isNamed(type) ? (entityCharacter(value) ?? '') : value)).join('')
}

function isNamed(type: Element['type']): boolean {
  return type === 'smart_quote' || type === 'typographic_sym'
}
