import type { Span } from '../text/span'
import { paragraphAround, wordAround } from './around'
import type { AttributeContext } from './cursorContext'

/**
 * The class, ID, reference or definition name that the cursor is in, within an attribute list. The list may be
 * unclosed.
 */
export function attributeContext(text: string, offset: number, start: number): AttributeContext | undefined {
  const list = listAround(text, offset, start)
  if (!list) return undefined
  const name = /^(\w[\w-]*):(?=\s|$)/.exec(text.slice(list.start, list.end))?.[1]
  const isInName = name !== undefined && offset <= list.start + name.length
  const from = name === undefined || isInName ? list.start : list.start + name.length + 1
  if (offset < from || isQuoted(text.slice(from, offset))) return undefined
  const end = isInName ? list.start + name.length : list.end
  const span = wordAround(text, offset, { start: from, end }, /[^\s.#}]/)
  const word = text.slice(span.start, span.end)
  if (/[="']/.test(word)) return undefined
  const present = itemsOf(text.slice(from, span.start) + ' ' + text.slice(isInName ? end + 1 : span.end, list.end))
  return { kind: kindOf(text, span, from), span, present, isDefinition: isInName, isHtml: false }
}

/** The span from `{:` to `}`, or to the end of the line if nothing closes the list. */
function listAround(text: string, offset: number, start: number): Span | undefined {
  const paragraph = paragraphAround(text, offset, start)
  const open = text.lastIndexOf('{:', offset - 2)
  if (open < paragraph.start || /[:/]/.test(text[open + 2] ?? '') || text.slice(open, offset).includes('}'))
    return undefined
  const end = text.slice(offset, paragraph.end).search(/\}|\r?\n/)
  return { start: open + 2, end: end < 0 ? paragraph.end : offset + end }
}

function isQuoted(before: string): boolean {
  return /=(?:"[^"]*|'[^']*)$/.test(before)
}

/**
 * The kind of the name at `span`, which the mark before it shows: in `{:.a.b`, both are classes. The first name has
 * no mark.
 */
function kindOf(text: string, span: Span, from: number): AttributeContext['kind'] {
  if (span.start === from) return 'reference'
  const mark = text[span.start - 1]
  return mark === '.' ? 'class' : mark === '#' ? 'id' : 'reference'
}

function itemsOf(content: string): string[] {
  const words = content.replace(/[\w-]+=(?:"[^"]*"?|'[^']*'?)/g, '').matchAll(/[.#]?[^\s.#]+/g)
  return Array.from(words, ([word]) => word)
}
