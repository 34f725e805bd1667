/**
 * Finds the next of several strings in a text. This is many times faster than a regular expression, because most of a
 * post contains none of them.
 */
export class Signs {
  private readonly next = new Map<string, number>()
  private last = 0

  constructor(
    private readonly text: string,
    private readonly signs: readonly string[],
  ) {}

  /**
   * The offset of the next of the strings at or after `from`, or -1. Linear over all calls if `from` never decreases.
   */
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
