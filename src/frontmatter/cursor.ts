import type { Span } from '../text/span'
import { findFrontMatter, largestFrontMatter } from './borders'
import { entriesOf, type Entry } from './entries'
import { flowItems } from './flowItems'

/** What an author is typing at an offset of the front matter. */
export type Cursor = KeyCursor | ValueCursor

export interface KeyCursor {
  readonly kind: 'key'
  /** The key as far as it stands there. */
  readonly span: Span
  /** The other keys of the front matter. */
  readonly present: readonly string[]
}

export interface ValueCursor {
  readonly kind: 'value'
  readonly key: string
  /** Where the value stands: the whole after the key, an item between brackets, or an item after a dash. */
  readonly form: 'whole' | 'flow' | 'item'
  /** The item, or the whole value, that the cursor is in. */
  readonly span: Span
  /** The list's other items, as written; none for a whole value. */
  readonly others: readonly string[]
}

/** The cursor's place in the front matter; `undefined` outside of it, in a comment, and in what no source completes. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const region = regionOf(text)
  if (!region || offset < region.start || offset > region.end) return undefined
  const entries = entriesOf(text, region)
  const index = entries.findIndex(({ line }) => line.start <= offset && offset <= line.end)
  if (index < 0) {
    const isNextLine = region.isOpen && offset === region.end
    return isNextLine ? { kind: 'key', span: { start: offset, end: offset }, present: keysOf(entries) } : undefined
  }
  return flowCursor(text, entries, index, offset) ?? lineCursor(text, entries, index, offset)
}

/** A front matter that is still being opened ends where its last line does. */
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
  const entry = entries[index]!
  if (offset > entry.value.end && /\S/.test(text.slice(entry.value.end, offset))) return undefined // a comment
  if (entry.key && offset > entry.key.span.end)
    return entry.isItem ? undefined : wholeValue(text, entries, index, offset)
  if (entry.isItem) return entry.key ? undefined : itemCursor(text, entries, index, offset)
  return keyCursor(text, entries, index, offset)
}

function wholeValue(text: string, entries: readonly Entry[], index: number, offset: number): ValueCursor | undefined {
  const entry = entries[index]!
  if (!isTopLevel(entry) || (isEmpty(entry.value) && contentOf(entries.slice(index + 1))[0]?.isItem)) return undefined
  if (text[offset - 1] === ':' || (offset < entry.value.start && entry.value.start < entry.value.end)) return undefined
  const span = typedAt(entry.value, offset)
  return isOneScalar(text, span) ? { kind: 'value', key: entry.key!.name, form: 'whole', span, others: [] } : undefined
}

/** What a completion replaces: the value that the cursor is in or behind, nothing where it stands before it. */
function typedAt({ start, end }: Span, offset: number): Span {
  return start === end || offset < start ? { start: offset, end: offset } : { start, end: Math.max(end, offset) }
}

/** Only the keys at the top mean something to Jekyll. */
function isTopLevel({ indent }: Entry): boolean {
  return isEmpty(indent)
}

function isEmpty({ start, end }: Span): boolean {
  return start === end
}

/** False for what may not be replaced by a name: a list within, or lines that lack their comma. */
function isOneScalar(text: string, { start, end }: Span): boolean {
  return !/^[[{]|\n/.test(text.slice(start, end))
}

/** The entries without blank lines and comments. */
function contentOf(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ key, isItem, value }) => key !== undefined || isItem || !isEmpty(value))
}

function keyCursor(text: string, entries: readonly Entry[], index: number, offset: number): KeyCursor | undefined {
  const entry = entries[index]!
  if (!isTopLevel(entry)) return undefined
  const end = entry.key?.span.end ?? entry.value.end
  if (offset > end || text[entry.line.start] === '#') return undefined
  const present = keysOf(entries.filter((other) => other !== entry))
  return { kind: 'key', span: { start: entry.line.start, end }, present }
}

function keysOf(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => (entry.key && isTopLevel(entry) ? [entry.key.name] : []))
}

function itemCursor(text: string, all: readonly Entry[], index: number, offset: number): ValueCursor | undefined {
  const entry = all[index]!
  const entries = contentOf(all)
  if (offset < entry.value.start && entry.value.end > entry.value.start) return undefined
  if (text[offset - 1] === '-') return undefined // the dash still wants its space
  const [first, last] = listAround(entries, entries.indexOf(entry))
  const parent = entries[first - 1]
  if (!parent?.key || !isTopLevel(parent) || !isEmpty(parent.value)) return undefined
  const siblings = entries.slice(first, last).filter((other) => other !== entry)
  const others = siblings.map(({ value }) => text.slice(value.start, value.end))
  const span = typedAt(entry.value, offset)
  return isOneScalar(text, span) ? { kind: 'value', key: parent.key.name, form: 'item', span, others } : undefined
}

/** The run of items without keys that the entry at `index` stands in: from, to. */
function listAround(entries: readonly Entry[], index: number): [number, number] {
  const isSibling = (entry: Entry | undefined) => entry !== undefined && entry.isItem && !entry.key
  let first = index
  while (isSibling(entries[first - 1])) first -= 1
  let last = index
  while (isSibling(entries[last])) last += 1
  return [first, last]
}

/** The item of a bracketed list, on the key's own line or on one of the lines below it. */
function flowCursor(text: string, entries: readonly Entry[], index: number, offset: number): ValueCursor | undefined {
  let opener = index
  while (opener > 0 && !entries[opener]!.key) opener -= 1
  const entry = entries[opener]!
  const start = entry.value.start
  if (!entry.key || !isTopLevel(entry) || entry.isItem || text[start] !== '[' || offset <= start) return undefined
  const next = entries.slice(opener + 1).find(({ key, isItem }) => key ?? isItem)
  const items = flowItems(text, { start, end: next ? next.line.start : entries.at(-1)!.line.end })
  if (offset > items.end) return undefined
  const current = items.items.find((item) => item.room.start <= offset && offset <= item.room.end)
  if (!current) return undefined
  const others = items.items.filter((item) => item !== current).map(({ span }) => text.slice(span.start, span.end))
  const span = typedAt(current.span, offset)
  if (!isOneScalar(text, span)) return undefined
  return { kind: 'value', key: entry.key.name, form: 'flow', span, others: others.filter((other) => other !== '') }
}
