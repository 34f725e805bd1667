import { sortedIndex } from '../text/sortedIndex'
import { Spellings } from './spellings'

/** A name, and the number of files that use it, not including drafts. */
export interface Term {
  readonly name: string
  readonly count: number
}

/** The files that use each name of one kind. Updated file by file. A name that no file uses any more is removed. */
export class ReferenceIndex {
  private readonly users = new Map<string, Set<string>>()
  /** The number of drafts that use each name. */
  private readonly drafts = new Map<string, number>()
  /** Created on the first request. */
  private spellings: Spellings | undefined
  private inOrder: Term[] | undefined

  add(name: string, path: string, isDraft: boolean): void {
    const users = this.users.get(name) ?? new Set()
    if (users.size === 0) this.spellings?.add(name)
    this.change(name, () => {
      this.users.set(name, users.add(path))
      if (isDraft) this.drafts.set(name, this.draftsOf(name) + 1)
    })
  }

  remove(name: string, path: string, isDraft: boolean): void {
    const users = this.users.get(name)
    if (!users) return
    this.change(name, () => {
      users.delete(path)
      if (isDraft) this.drafts.set(name, this.draftsOf(name) - 1)
      if (users.size === 0) this.users.delete(name)
    })
    if (users.size > 0) return
    this.drafts.delete(name)
    this.spellings?.remove(name)
  }

  has(name: string): boolean {
    return this.users.has(name)
  }

  /** Returns the files that use a name, in the order of their paths. */
  usersOf(name: string): readonly string[] {
    return [...(this.users.get(name) ?? [])].sort()
  }

  /** Returns the files that use a name in no particular order, without copying the set. */
  userSet(name: string): ReadonlySet<string> {
    return this.users.get(name) ?? nobody
  }

  /** The names with their counts: most used first, then in alphabetical order. */
  get ranked(): readonly Term[] {
    this.inOrder ??= [...this.users.keys()].flatMap((name) => this.term(name) ?? []).sort(byUse)
    return this.inOrder
  }

  /**
   * Like `ranked`, but without the uses in the file `path`, whose names are `names`. Leaves out names that only this
   * file uses.
   */
  rankedWithout(path: string, names: readonly string[], isDraft: boolean): readonly Term[] {
    if (names.length === 0) return this.ranked
    const terms = [...this.ranked]
    for (const name of names) {
      const term = this.term(name)
      if (!term || !this.userSet(name).has(path)) continue
      const less = this.counted(name, path, isDraft)
      terms.splice(placeIn(terms, term), 1)
      if (less) terms.splice(placeIn(terms, less), 0, less)
    }
    return terms
  }

  /**
   * Returns the names that differ from `name` only in case, spaces, hyphens or a plural. Ignores the uses in the file
   * `without`.
   */
  alike(name: string, without: string, isDraft: boolean): Term[] {
    this.spellings ??= new Spellings(this.users.keys())
    return [...this.spellings.of(name)].flatMap((each) => this.counted(each, without, isDraft) ?? []).sort(byUse)
  }

  /**
   * Returns a name without the use in the file `without`, which may be a draft; `undefined` if no other file uses the
   * name.
   */
  counted(name: string, without: string, isDraft: boolean): Term | undefined {
    const term = this.term(name)
    const users = this.users.get(name)
    if (!term || !users?.has(without)) return term
    if (users.size === 1) return undefined
    return isDraft ? term : { name, count: term.count - 1 }
  }

  private term(name: string): Term | undefined {
    const users = this.users.get(name)
    return users && { name, count: users.size - this.draftsOf(name) }
  }

  private draftsOf(name: string): number {
    return this.drafts.get(name) ?? 0
  }

  /** Moves a name to its new position after its number of users has changed. */
  private change(name: string, work: () => void): void {
    const before = this.inOrder && this.term(name)
    work()
    const after = this.inOrder && this.term(name)
    if (!this.inOrder || before?.count === after?.count) return
    if (before) this.inOrder.splice(placeIn(this.inOrder, before), 1)
    if (after) this.inOrder.splice(placeIn(this.inOrder, after), 0, after)
  }
}

const nobody: ReadonlySet<string> = new Set()

function placeIn(terms: readonly Term[], term: Term): number {
  return sortedIndex(terms, (other) => byUse(other, term) < 0)
}

function byUse(a: Term, b: Term): number {
  return b.count - a.count || (a.name < b.name ? -1 : a.name === b.name ? 0 : 1)
}
