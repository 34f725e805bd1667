interface Found {
  readonly from: number
  readonly offset: number
}

/**
 * Searches one text again and again without reading any part of it twice for the same thing: the parsers ask for the
 * next closing delimiter from ever later offsets, and hear at once that there is none where a search before found none.
 */
export class Finder {
  #found: Map<string, Found> | undefined

  constructor(readonly text: string) {}

  /** The offset of `needle` at or after `from`, -1 where there is none. */
  indexOf(needle: string, from: number): number {
    return this.#remember(needle, from, () => this.text.indexOf(needle, from))
  }

  /** The offset of the last `needle` at or before `from`, -1 where there is none. */
  lastIndexOf(needle: string, from: number): number {
    const key = `last ${needle}`
    const before = this.#found?.get(key)
    if (before?.from === from) return before.offset
    const offset = this.text.lastIndexOf(needle, from)
    ;(this.#found ??= new Map()).set(key, { from, offset })
    return offset
  }

  /** The offset of the first match of a global pattern at or after `from`, -1 where there is none. */
  search(pattern: RegExp, from: number): number {
    return this.#remember(pattern.source, from, () => {
      pattern.lastIndex = from
      return pattern.exec(this.text)?.index ?? -1
    })
  }

  #remember(key: string, from: number, find: () => number): number {
    const before = this.#found?.get(key)
    if (before !== undefined && from >= before.from && (before.offset === -1 || from <= before.offset))
      return before.offset
    const offset = find()
    ;(this.#found ??= new Map()).set(key, { from, offset })
    return offset
  }
}
