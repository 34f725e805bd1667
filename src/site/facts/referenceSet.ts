import type { NamesByKind } from './facts'
import type { NameKind } from './kinds'

/** The greatest number of names of a file that are indexed. Nobody writes more. */
const most = 5_000

/** Collects the names that a file uses, without duplicates. */
export class ReferenceSet {
  private readonly sets = new Map<NameKind, Set<string>>()
  private count = 0

  add(kind: NameKind, ...names: readonly string[]): void {
    const set = this.sets.get(kind) ?? new Set()
    for (const name of names) {
      if (this.count >= most) break
      if (!set.has(name)) this.count += 1
      set.add(name)
    }
    if (set.size > 0) this.sets.set(kind, set)
  }

  of(kind: NameKind): string[] {
    return [...(this.sets.get(kind) ?? [])]
  }

  /** The names of all kinds except tags and categories; `undefined` if there are none. */
  get others(): NamesByKind | undefined {
    const kinds = [...this.sets.keys()].filter((kind) => kind !== 'tag' && kind !== 'category')
    return kinds.length === 0 ? undefined : Object.fromEntries(kinds.map((kind) => [kind, this.of(kind)]))
  }
}
