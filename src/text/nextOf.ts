import { RememberedSearch } from './rememberedSearch'

/**
 * Finds the next occurrence of any of several strings in a text. This is much faster than a regular expression, because
 * most posts contain none of the strings.
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
   * The offset of the first of the strings at or after `from`, or -1. If `from` never decreases, all calls together
   * take linear time.
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
