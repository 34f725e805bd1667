/** How often each name is used; names that nobody uses any more are gone. */
export class Tally {
  private readonly counts = new Map<string, number>()

  add(names: Iterable<string>, by: 1 | -1): void {
    for (const name of names) {
      const count = (this.counts.get(name) ?? 0) + by
      if (count > 0) this.counts.set(name, count)
      else this.counts.delete(name)
    }
  }

  /** Most used first, then in the order of the alphabet; one use of each of `without` is not counted. */
  ranked(without: readonly string[] = []): Term[] {
    const left = new Set(without)
    const terms = [...this.counts].map(([name, count]) => ({ name, count: left.has(name) ? count - 1 : count }))
    return terms.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  }
}

/** A tag or category and the number of posts that have it. */
export interface Term {
  readonly name: string
  readonly count: number
}
