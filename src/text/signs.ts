/**
 * Finds whichever of several signs comes next in a text. Plain text is found many times faster than what a regular
 * expression describes, and most of a post holds no sign at all.
 */
export class Signs {
  private readonly next = new Map<string, number>()
  private last = 0

  constructor(
    private readonly text: string,
    private readonly signs: readonly string[],
  ) {}

  /** The offset of the nearest sign at or after `from`, -1 for none. Linear over all calls as long as `from` never goes back. */
  from(from: number): number {
    if (from < this.last) this.next.clear()
    this.last = from
    let nearest = -1
    for (const sign of this.signs) {
      const at = this.nextOf(sign, from)
      if (at !== -1 && (nearest === -1 || at < nearest)) nearest = at
    }
    return nearest
  }

  private nextOf(sign: string, from: number): number {
    const known = this.next.get(sign)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const found = this.text.indexOf(sign, from)
    this.next.set(sign, found)
    return found
  }
}
