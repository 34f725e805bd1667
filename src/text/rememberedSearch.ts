/**
 * Searches a text for several strings and remembers the last result for each. If the offsets never decrease, the text
 * is read only once for each string, even for one that does not occur.
 */
export class RememberedSearch {
  private readonly last = new Map<string, number>()

  constructor(private readonly text: string) {}

  /** The offset of `wanted` at or after `from`, or -1. For the same string, `from` must never decrease. */
  next(wanted: string, from: number): number {
    const known = this.last.get(wanted)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const found = this.text.indexOf(wanted, from)
    this.last.set(wanted, found)
    return found
  }
}
