interface LastSearch {
  readonly from: number
  readonly offset: number
}

/**
 * Searches one text repeatedly without reading a part of it twice for the same string. The parsers search for the next
 * closing delimiter at increasing offsets. After a search that found nothing, later searches return immediately.
 */
export class CachedFinder {
  #searches: Map<string, LastSearch> | undefined

  constructor(readonly text: string) {}

  /** The offset of `needle` at or after `from`, or -1 if there is none. */
  indexOf(needle: string, from: number): number {
    return this.#cached(needle, from, () => this.text.indexOf(needle, from))
  }

  /** The offset of the last `needle` at or before `from`, or -1 if there is none. */
  lastIndexOf(needle: string, from: number): number {
    const key = `last ${needle}`
    const before = this.#searches?.get(key)
    if (before?.from === from) return before.offset
    const offset = this.text.lastIndexOf(needle, from)
    ;(this.#searches ??= new Map()).set(key, { from, offset })
    return offset
  }

  /** The offset of the first match of a global pattern at or after `from`, or -1 if there is none. */
  search(pattern: RegExp, from: number): number {
    return this.#cached(pattern.source, from, () => {
      pattern.lastIndex = from
      return pattern.exec(this.text)?.index ?? -1
    })
  }

  #cached(key: string, from: number, find: () => number): number {
    const before = this.#searches?.get(key)
    if (before !== undefined && from >= before.from && (before.offset === -1 || from <= before.offset))
      return before.offset
    const offset = find()
    ;(this.#searches ??= new Map()).set(key, { from, offset })
    return offset
  }
}
