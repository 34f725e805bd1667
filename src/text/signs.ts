import { RememberedSearch } from './rememberedSearch'

/**
 * Finds whichever of several signs comes next in a text. Searching for plain strings is many times faster than a regular
 * expression, and most of a post holds no sign at all.
 */
export class Signs {
  private search: RememberedSearch
  private last = 0

  constructor(
    private readonly text: string,
    private readonly signs: readonly string[],
  ) {
    this.search = new RememberedSearch(text)
  }

  /** The offset of the nearest sign at or after `from`, -1 for none. Linear over all calls as long as `from` never goes back. */
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
