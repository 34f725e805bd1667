import type { Uses } from './facts'
import type { Kind } from './kinds'

/** The number of names of a file that are indexed; nobody writes more. */
const most = 5_000

/** Collects the names that a file uses, without duplicates. */
export class Used {
  private readonly sets = new Map<Kind, Set<string>>()
  private count = 0

  add(kind: Kind, ...names: readonly string[]): void {
    const set = this.sets.get(kind) ?? new Set()
    for (const name of names) {
      if (this.count >= most) break
      if (!set.has(name)) this.count += 1
      set.add(name)
    }
    if (set.size > 0) this.sets.set(kind, set)
  }

  of(kind: Kind): string[] {
    return [...(this.sets.get(kind) ?? [])]
  }

  /** The names of all kinds except tags and categories; `undefined` if there are none. */
  get others(): Uses | undefined {
    const kinds = [...this.sets.keys()].filter((kind) => kind !== 'tag' && kind !== 'category')
    return kinds.length === 0 ? undefined : Object.fromEntries(kinds.map((kind) => [kind, this.of(kind)]))
  }
}
