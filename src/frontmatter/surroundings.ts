import type { Span } from '../text/span'
import type { YamlLine } from './entries'

// Finds the context of a line of front matter from columns alone, because a half-typed text has no tree.

export function isEmpty({ start, end }: Span): boolean {
  return start === end
}

/** The column of the key or item on a line, after its dash if there is one. */
export function keyColumn({ line, key, indent }: YamlLine): number {
  return (key ? key.span.start : indent.end) - line.start
}

/**
 * Returns the index of the entry that is the parent of `column` in the line at `index`; `undefined` at the top level.
 */
export function parentOf(entries: readonly YamlLine[], index: number, column: number): number | undefined {
  const parent = entries.findLastIndex(
    (entry, at) => at < index && entry.key !== undefined && keyColumn(entry) < column,
  )
  return parent < 0 ? undefined : parent
}

/** The path of the key of the entry at `index`, such as `image.path`. */
export function pathOf(entries: readonly YamlLine[], index: number): string {
  const names: string[] = []
  for (let at: number | undefined = index; at !== undefined;) {
    const entry: YamlLine | undefined = entries[at]
    if (!entry?.key) break
    names.unshift(entry.key.name)
    at = parentOf(entries, at, keyColumn(entry))
  }
  return names.join('.')
}

/** The other keys of the mapping that contains the line at `index`. A dash begins another mapping. */
export function siblingKeys(entries: readonly YamlLine[], index: number, column: number): string[] {
  const isFirst = entries[index]?.isItem === true
  const before = isFirst ? [] : entries.slice(0, index).toReversed()
  return [...sameMapping(before, column, true), ...sameMapping(entries.slice(index + 1), column, false)]
}

function* sameMapping(entries: readonly YamlLine[], column: number, takesFirst: boolean): Generator<string> {
  for (const { key, isItem, line } of entries) {
    const at = key && key.span.start - line.start
    if (!key || at === undefined || at > column) continue
    if (at < column || (isItem && !takesFirst)) return
    yield key.name
    if (isItem) return
  }
}

export interface ItemList {
  /** The path of the key that has the list as its value. */
  readonly key: string
  readonly others: readonly YamlLine[]
}

/**
 * Returns the list that contains the item at `index`; `undefined` if the list has no key. A list may start in the same
 * column as its key.
 */
export function itemsAround(entries: readonly YamlLine[], index: number): ItemList | undefined {
  const item = entries[index]
  if (!item) return undefined
  const column = keyColumn(item)
  const parent = entries.findLastIndex((entry, at) => at < index && isAbove(entry, column))
  const owner = entries[parent]
  if (!owner || !isEmpty(owner.value)) return undefined
  const after = entries.findIndex((entry, at) => at > index && isAbove(entry, column))
  const list = entries.slice(parent + 1, after < 0 ? undefined : after)
  const others = list.filter((entry) => entry !== item && entry.isItem && !entry.key)
  return { key: pathOf(entries, parent), others }
}

function isAbove(entry: YamlLine, column: number): boolean {
  if (entry.key === undefined) return false
  return entry.isItem ? keyColumn(entry) < column : keyColumn(entry) <= column
}
