import { Spellings } from './spellings'

/** A name and how much it is used. */
export interface Term {
  readonly name: string
  /** The number of files that use it. */
  readonly count: number
  /** The day of the newest of them, in seconds since 1970; absent where none of them has one. */
  readonly latest?: number
}

/**
 * Who uses which names of one kind. Kept by difference: a name is counted again only after one of its users has changed,
 * and names that nobody uses any more are gone.
 */
export class Usage {
  private readonly users = new Map<string, Set<string>>()
  private readonly terms = new Map<string, Term>()
  private readonly spellings = new Spellings()
  private inOrder: readonly Term[] | undefined

  constructor(private readonly dayOf: (path: string) => number) {}

  add(name: string, path: string): void {
    const users = this.users.get(name)
    if (users) users.add(path)
    else {
      this.users.set(name, new Set([path]))
      this.spellings.add(name)
    }
    this.forget(name)
  }

  remove(name: string, path: string): void {
    const users = this.users.get(name)
    users?.delete(path)
    if (users?.size === 0) {
      this.users.delete(name)
      this.spellings.remove(name)
    }
    this.forget(name)
  }

  has(name: string): boolean {
    return this.users.has(name)
  }

  /** The files that use a name, in the order of their paths. */
  usersOf(name: string): readonly string[] {
    return [...(this.users.get(name) ?? [])].sort()
  }

  /** Most used first, then in the order of the alphabet. */
  get ranked(): readonly Term[] {
    this.inOrder ??= [...this.users.keys()].map((name) => this.term(name)).sort(byUse)
    return this.inOrder
  }

  /** As `ranked`, without what one file uses: names that no other does are left out. */
  rankedWithout(path: string, names: readonly string[]): readonly Term[] {
    if (names.length === 0) return this.ranked
    const own = new Set(names)
    const less = names.flatMap((name) => this.counted(name, path) ?? [])
    return [...this.ranked.filter(({ name }) => !own.has(name)), ...less].sort(byUse)
  }

  /** The names that differ from this one in case, spaces, hyphens or a plural at most, as all files but one use them. */
  alike(name: string, without: string): Term[] {
    return [...this.spellings.of(name)].flatMap((each) => this.counted(each, without) ?? []).sort(byUse)
  }

  private term(name: string): Term {
    const known = this.terms.get(name) ?? this.counted(name)!
    this.terms.set(name, known)
    return known
  }

  private counted(name: string, without?: string): Term | undefined {
    let count = 0
    let latest = 0
    for (const path of this.users.get(name) ?? []) {
      if (path === without) continue
      count += 1
      latest = Math.max(latest, this.dayOf(path))
    }
    if (count === 0) return undefined
    return latest === 0 ? { name, count } : { name, count, latest }
  }

  private forget(name: string): void {
    this.terms.delete(name)
    this.inOrder = undefined
  }
}

function byUse(a: Term, b: Term): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1)
}
