import type { Span } from '../text/span'
import { findFrontMatter, largestFrontMatter } from './borders'
import { entriesOf, type Entry } from './entries'
import { flowItems, type FlowItem } from './flowItems'
import { isEmpty, itemsAround, keyColumn, parentOf, pathOf, siblingKeys } from './surroundings'

/** What the author is typing at an offset of the front matter. */
export type Cursor = KeyCursor | ValueCursor

export interface KeyCursor {
  readonly kind: 'key'
  /** The key as typed so far. */
  readonly span: Span
  /** The path of the keys above, joined by dots; `''` at the top level. */
  readonly parent: string
  /** The other keys of the same mapping. */
  readonly present: readonly string[]
}

export interface ValueCursor {
  readonly kind: 'value'
  /** The path of the key: `image.path` for a key below another. */
  readonly key: string
  /** The form of the value: the whole value after the key, an item in brackets, or an item after a dash. */
  readonly form: 'whole' | 'flow' | 'item'
  /** The item or whole value at the cursor. */
  readonly span: Span
  /** The other items of the list as written; empty for a whole value. */
  readonly others: readonly string[]
}

/** What the cursor is in; `undefined` outside of the front matter, in a comment, and where nothing can be completed. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const region = regionOf(text)
  if (!region || offset < region.start || offset > region.end) return undefined
  const entries = entriesOf(text, region)
  const index = entries.findIndex(({ line }) => line.start <= offset && offset <= line.end)
  if (index < 0) {
    const isNextLine = region.isOpen && offset === region.end
    return isNextLine ? keyAt({ start: offset, end: offset }, entries, entries.length, 0) : undefined
  }
  return flowCursor(text, entries, index, offset) ?? lineCursor(text, entries, index, offset)
}

/** The lines of the front matter. A front matter that is not closed yet ends with the text. */
function regionOf(text: string): (Span & { readonly isOpen: boolean }) | undefined {
  const borders = findFrontMatter(text)
  if (borders) return isSmall(borders.yaml) ? { ...borders.yaml, isOpen: false } : undefined
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
  if (!opening) return undefined
  const blank = /\n[ \t]*\r?\n/g
  blank.lastIndex = opening[0].length
  const end = blank.exec(text)
  const region = { start: opening[0].length, end: end ? end.index + 1 : text.length, isOpen: true }
  return isSmall(region) ? region : undefined
}

function isSmall({ start, end }: Span): boolean {
  return end - start <= largestFrontMatter
}

function lineCursor(text: string, entries: readonly Entry[], index: number, offset: number): Cursor | undefined {
  const entry = entries[index]
  if (!entry) return undefined
  if (offset > entry.value.end && /\S/.test(text.slice(entry.value.end, offset))) return undefined // a comment
  if (entry.key && offset > entry.key.span.end) return wholeValue(text, entries, index, offset)
  if (entry.isItem && !entry.key) return itemCursor(text, entries, index, offset)
  return keyCursor(text, entries, index, offset)
}

function wholeValue(text: string, entries: readonly Entry[], index: number, offset: number): ValueCursor | undefined {
  const entry = entries[index]
  if (!entry) return undefined
  const below = isEmpty(entry.value) ? entries.slice(index + 1).find(hasContent) : undefined
  if (below && (below.isItem || keyColumn(below) > keyColumn(entry))) return undefined
  if (isAtColon(text, entry, offset) || (offset < entry.value.start && entry.value.start < entry.value.end))
    return undefined
  const span = typedAt(entry.value, offset)
  if (!isOneScalar(text, span)) return undefined
  return { kind: 'value', key: pathOf(entries, index), form: 'whole', span, others: [] }
}

/** Whether the cursor is directly after the key's colon, where YAML requires a space. */
function isAtColon(text: string, { key }: Entry, offset: number): boolean {
  return text[offset - 1] === ':' && offset - 1 === text.indexOf(':', key?.span.end)
}

/** The span that a completion replaces: the value that ends at or contains the cursor, else nothing. */
function typedAt({ start, end }: Span, offset: number): Span {
  return start === end || offset < start ? { start: offset, end: offset } : { start, end: Math.max(end, offset) }
}

/** Whether the span is one scalar: a name may not replace a nested list, or lines without a comma between them. */
function isOneScalar(text: string, { start, end }: Span): boolean {
  return !/^[[{]|\n/.test(text.slice(start, end))
}

/** Whether the entry is more than a blank line or comment. */
function hasContent({ key, isItem, value }: Entry): boolean {
  return key !== undefined || isItem || !isEmpty(value)
}

function keyCursor(text: string, entries: readonly Entry[], index: number, offset: number): KeyCursor | undefined {
  const entry = entries[index]
  if (!entry) return undefined
  const start = entry.key?.span.start ?? (isEmpty(entry.value) ? offset : entry.value.start)
  const end = Math.max(entry.key?.span.end ?? entry.value.end, start)
  if (offset < start || offset > end || text[start] === '#') return undefined
  return keyAt({ start, end }, entries, index, start - entry.line.start)
}

/** The key at a column: it belongs to the key that it is indented under, next to the keys at the same column. */
function keyAt(span: Span, entries: readonly Entry[], index: number, column: number): KeyCursor | undefined {
  const parent = parentOf(entries, index, column)
  const above = parent === undefined ? undefined : entries[parent]
  if (column > 0 && (!above || !isEmpty(above.value))) return undefined
  const present = siblingKeys(entries, index, column)
  return { kind: 'key', span, parent: parent === undefined ? '' : pathOf(entries, parent), present }
}

function itemCursor(text: string, entries: readonly Entry[], index: number, offset: number): ValueCursor | undefined {
  const entry = entries[index]
  if (!entry || (offset < entry.value.start && entry.value.end > entry.value.start)) return undefined
  if (text[offset - 1] === '-') return undefined // YAML requires a space after the dash
  const list = itemsAround(entries, index)
  const span = typedAt(entry.value, offset)
  if (!list || !isOneScalar(text, span)) return undefined
  const others = list.others.flatMap((other) => itemsIn(text, other))
  return { kind: 'value', key: list.key, form: 'item', span, others }
}

/** The items of a list in brackets, or the single value. */
function itemsIn(text: string, { value }: Entry): string[] {
  if (text[value.start] !== '[') return [text.slice(value.start, value.end)]
  return flowItems(text, value)
    .items.map(({ span }) => text.slice(span.start, span.end))
    .filter((item) => item !== '')
}

/** The item of a list in brackets, on the key's own line or on one of the lines below it. */
function flowCursor(text: string, entries: readonly Entry[], index: number, offset: number): ValueCursor | undefined {
  const opener = openerOf(entries, index)
  const entry = entries[opener]
  const start = entry?.value.start ?? offset
  if (!entry || text[start] !== '[' || offset <= start) return undefined
  const list = entry.key ? { key: pathOf(entries, opener), others: [] } : itemsAround(entries, opener)
  const found = itemAt(text, { start, end: endOfLines(entries, opener) }, offset)
  if (!list || !found || !isOneScalar(text, found.span)) return undefined
  const others = [...found.others, ...list.others.flatMap((other) => itemsIn(text, other))]
  return { kind: 'value', key: list.key, form: 'flow', span: found.span, others }
}

/** The end of the lines up to the next key or dash. */
function endOfLines(entries: readonly Entry[], opener: number): number {
  const next = entries.slice(opener + 1).find(({ key, isItem }) => key ?? isItem)
  return next?.line.start ?? entries.at(-1)?.line.end ?? 0
}

/** The index of the line with the key or dash that the line at `index` belongs to, itself included. */
function openerOf(entries: readonly Entry[], index: number): number {
  return entries.findLastIndex(({ key, isItem }, at) => at <= index && (key ?? (isItem || at === 0)))
}

interface ItemAt {
  readonly span: Span
  readonly others: readonly string[]
}

/** The deepest level of nested lists that is searched, since each nested list is read again. */
const deepestList = 20

/** The item at an offset. Jekyll flattens nested lists, so their items are searched too. */
function itemAt(text: string, brackets: Span, offset: number, depth = 0): ItemAt | undefined {
  if (depth > deepestList) return undefined
  const { items, end } = flowItems(text, brackets)
  const current = offset > end ? undefined : items.find(({ room }) => room.start <= offset && offset <= room.end)
  if (!current) return undefined
  const others = writtenBeside(text, items, current)
  const inner = text[current.span.start] === '[' ? itemAt(text, current.span, offset, depth + 1) : undefined
  if (inner) return offset > current.span.start ? { span: inner.span, others: [...inner.others, ...others] } : undefined
  return { span: typedAt(current.span, offset), others }
}

function writtenBeside(text: string, items: readonly FlowItem[], current: FlowItem): string[] {
  const others = items.filter((item) => item !== current).map(({ span }) => text.slice(span.start, span.end))
  return others.filter((other) => other !== '')
}
