import { RememberedSearch } from './rememberedSearch'

/**
 * Finds the next of several strings in a text. This is many times faster than a regular expression, because most of a
 * post contains none of them.
 */
export class NextOf {
  private search: RememberedSearch
  private last = 0

  constructor(
    private readonly text: string,
    private readonly signs: readonly string[],
  ) {
    this.search = new RememberedSearch(text)
  }

  /**
   * The offset of the next of the strings at or after `from`, or -1. Linear over all calls if `from` never decreases.
   */
  from(from: number): number {
    if (from < this.last) this.search = new RememberedSearch(this.text)
    this.last = from
    let nearest = -1
    for (const sign of this.signs) {
      const at = this.search.next(sign, from)
      if (at !== -1 && (nearest === -1 || at < nearest)) nearest = at
    }
    return nearest
  }
}
