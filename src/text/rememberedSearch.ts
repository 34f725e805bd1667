/**
 * Searches a text for several strings and remembers where each was found last. As long as the offsets that are asked for
 * do not go back, the text is read once for each string, also for one that never occurs.
 */
export class RememberedSearch {
  private readonly last = new Map<string, number>()

  constructor(private readonly text: string) {}

  /** The offset of `wanted` at or after `from`, -1 for none. For one string, `from` must never go back. */
  next(wanted: string, from: number): number {
    const known = this.last.get(wanted)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const found = this.text.indexOf(wanted, from)
    this.last.set(wanted, found)
    return found
  }
}
