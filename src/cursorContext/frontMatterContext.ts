import type { Span } from '../text/span'
import { findFrontMatter, largestFrontMatter } from '../frontmatter/borders'
import { yamlLinesIn, type YamlLine } from '../frontmatter/entries'
import { flowItems, type FlowItem } from '../frontmatter/flowItems'
import { isEmpty, itemsAround, keyColumn, parentOf, pathOf, siblingKeys } from '../frontmatter/surroundings'

/** The construct in the front matter that the cursor is in: a key or a value. */
export type FrontMatterContext = KeyContext | ValueContext

interface KeyContext {
  readonly kind: 'key'
  /** The whole key; empty if nothing is typed yet. */
  readonly span: Span
  /** The path of the mapping that contains the key, joined by dots; `''` at the top level. */
  readonly parent: string
  /** The other keys of the same mapping. */
  readonly present: readonly string[]
}

export interface ValueContext {
  readonly kind: 'value'
  /** The key that the value belongs to; `image.path` for a nested key. */
  readonly key: string
  /** `whole`: the value after a key; `flow`: an item between brackets; `item`: an item after a dash. */
  readonly form: 'whole' | 'flow' | 'item'
  /** The span of the item or of the whole value. */
  readonly span: Span
  /** The other items of the list, as written; empty for a whole value. */
  readonly others: readonly string[]
}

/**
 * The key or value that the cursor is in; `undefined` outside the front matter, in a comment, and in a value that
 * cannot be completed.
 */
export function frontMatterContextAt(text: string, offset: number): FrontMatterContext | undefined {
  const region = regionOf(text)
  if (!region || offset < region.start || offset > region.end) return undefined
  const entries = yamlLinesIn(text, region)
  const index = entries.findIndex(({ line }) => line.start <= offset && offset <= line.end)
  const entry = entries[index]
  if (entry)
    return flowCursor({ text, entries, index, entry, offset }) ?? lineCursor({ text, entries, index, entry, offset })
  const isNextLine = region.isOpen && offset === region.end
  return isNextLine ? keyAt({ start: offset, end: offset }, entries, entries.length, 0) : undefined
}

/** The cursor's offset, and the line (`entry`) that contains it. */
interface CursorInEntry {
  readonly text: string
  readonly entries: readonly YamlLine[]
  readonly index: number
  readonly entry: YamlLine
  readonly offset: number
}

/** The span of the front matter. Without a closing line, it ends before the next blank line or with the text. */
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

function lineCursor(at: CursorInEntry): FrontMatterContext | undefined {
  const { text, entry, offset } = at
  if (offset > entry.value.end && /\S/.test(text.slice(entry.value.end, offset))) return undefined // a comment
  if (entry.key && offset > entry.key.span.end) return wholeValue(at)
  if (entry.isItem && !entry.key) return itemCursor(at)
  return keyCursor(at)
}

function wholeValue({ text, entries, index, entry, offset }: CursorInEntry): ValueContext | undefined {
  const below = isEmpty(entry.value) ? entries.slice(index + 1).find(hasContent) : undefined
  if (below && (below.isItem || keyColumn(below) > keyColumn(entry))) return undefined
  if (isAtColon(text, entry, offset) || (offset < entry.value.start && entry.value.start < entry.value.end))
    return undefined
  const span = typedAt(entry.value, offset)
  if (!isOneScalar(text, span)) return undefined
  return { kind: 'value', key: pathOf(entries, index), form: 'whole', span, others: [] }
}

/** Whether the cursor is right after the colon of the key, where YAML requires a space first. */
function isAtColon(text: string, { key }: YamlLine, offset: number): boolean {
  return text[offset - 1] === ':' && offset - 1 === text.indexOf(':', key?.span.end)
}

/** The span that a completion replaces: the value that the cursor is in or after; empty before a value. */
function typedAt({ start, end }: Span, offset: number): Span {
  return start === end || offset < start ? { start: offset, end: offset } : { start, end: Math.max(end, offset) }
}

/** Whether a completion may replace a value. It may not replace a nested list, nor a value of several lines. */
function isOneScalar(text: string, { start, end }: Span): boolean {
  return !/^[[{]|\n/.test(text.slice(start, end))
}

/** Whether a line is neither blank nor a comment. */
function hasContent({ key, isItem, value }: YamlLine): boolean {
  return key !== undefined || isItem || !isEmpty(value)
}

function keyCursor({ text, entries, index, entry, offset }: CursorInEntry): KeyContext | undefined {
  const start = entry.key?.span.start ?? (isEmpty(entry.value) ? offset : entry.value.start)
  const end = Math.max(entry.key?.span.end ?? entry.value.end, start)
  if (offset < start || offset > end || text[start] === '#') return undefined
  return keyAt({ start, end }, entries, index, start - entry.line.start)
}

/**
 * The context of a key that begins in a column: the key that it is indented under, and the other keys of that
 * mapping.
 */
function keyAt(span: Span, entries: readonly YamlLine[], index: number, column: number): KeyContext | undefined {
  const parent = parentOf(entries, index, column)
  const above = parent === undefined ? undefined : entries[parent]
  if (column > 0 && (above === undefined || !isEmpty(above.value))) return undefined
  const present = siblingKeys(entries, index, column)
  return { kind: 'key', span, parent: parent === undefined ? '' : pathOf(entries, parent), present }
}

function itemCursor({ text, entries, index, entry, offset }: CursorInEntry): ValueContext | undefined {
  if (offset < entry.value.start && entry.value.end > entry.value.start) return undefined
  if (text[offset - 1] === '-') return undefined // YAML requires a space after the dash
  const list = itemsAround(entries, index)
  const span = typedAt(entry.value, offset)
  if (!list || !isOneScalar(text, span)) return undefined
  const others = list.others.flatMap((other) => itemsIn(text, other))
  return { kind: 'value', key: list.key, form: 'item', span, others }
}

/** The items of a list in brackets, or the value itself if it is not a list. */
function itemsIn(text: string, { value }: YamlLine): string[] {
  if (text[value.start] !== '[') return [text.slice(value.start, value.end)]
  return flowItems(text, value)
    .items.map(({ span }) => text.slice(span.start, span.end))
    .filter((item) => item !== '')
}

/**
 * The item of a list in brackets that the cursor is in. The list may begin on the key's line and continue below it.
 */
function flowCursor({ text, entries, index, offset }: CursorInEntry): ValueContext | undefined {
  const owner = ownerOf(entries, index)
  const entry = entries[owner]
  const start = entry?.value.start
  if (!entry || start === undefined || text[start] !== '[' || offset <= start) return undefined
  const list = entry.key ? { key: pathOf(entries, owner), others: [] } : itemsAround(entries, owner)
  const found = itemAt(text, { start, end: endOfValue(entries, owner) ?? start }, offset)
  if (!list || !found || !isOneScalar(text, found.span)) return undefined
  const others = [...found.others, ...list.others.flatMap((other) => itemsIn(text, other))]
  return { kind: 'value', key: list.key, form: 'flow', span: found.span, others }
}

/** The index of the entry that contains the line at `index`: the last one with a key or a dash. */
function ownerOf(entries: readonly YamlLine[], index: number): number {
  const owner = entries.findLastIndex(({ key, isItem }, at) => at <= index && (key ?? isItem))
  return Math.max(0, owner)
}

/** The offset of the next entry with a key or a dash, otherwise the end of the front matter. */
function endOfValue(entries: readonly YamlLine[], owner: number): number | undefined {
  const next = entries.slice(owner + 1).find(({ key, isItem }) => key ?? isItem)
  return next?.line.start ?? entries.at(-1)?.line.end
}

interface ItemAt {
  readonly span: Span
  readonly others: readonly string[]
}

/** The greatest depth of nested lists that are searched. Each level reads its list again. */
const deepestList = 20

/** The item that contains an offset. It may be in a nested list, because Jekyll flattens lists. */
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
