/**
 * Groups names that are spellings of one word: equal except for case, spaces, hyphens and a plural `s`. Updated name by
 * name.
 */
export class Spellings {
  private readonly byPlain = new Map<string, Set<string>>()

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(name)
  }

  add(name: string): void {
    const plain = plainly(name)
    const names = this.byPlain.get(plain)
    if (names) names.add(name)
    else this.byPlain.set(plain, new Set([name]))
  }

  remove(name: string): void {
    const plain = plainly(name)
    const names = this.byPlain.get(plain)
    names?.delete(name)
    if (names?.size === 0) this.byPlain.delete(plain)
  }

  /** Returns the names that are spellings of `name`, including itself if it is in the index. */
  of(name: string): Iterable<string> {
    return this.byPlain.get(plainly(name)) ?? []
  }
}

function plainly(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/(?<=[a-z]{3})s$/, '')
}
