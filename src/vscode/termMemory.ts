import { Uri, type Memento } from 'vscode'
import type { Recalled } from '../complete/recall'
import { pathBelow } from '../site/pathBelow'
import type { Site } from '../site/site'
import type { Term } from '../site/usage'

/** More than this nobody looks through, and the editor writes all of it at each change. */
const most = 1_000

const prefix = 'terms:'

/**
 * The tags and categories of each site, in the memory that the editor has at hand when it starts the extension: while a
 * window starts, each file that is read first is a long wait.
 */
export class TermMemory {
  constructor(private readonly state: Memento) {}

  /** Keeps what a site that was read has now. */
  async keep(folder: Uri, site: Site): Promise<void> {
    const key = prefix + folder.toString()
    const kept = [site.names.used('tag'), site.names.used('category')].map((terms) => terms.slice(0, most).map(pairOf))
    if (JSON.stringify(this.state.get(key)) !== JSON.stringify(kept)) await this.state.update(key, kept)
  }

  /** What the site of a post or draft had when it was last read; `undefined` where none is remembered, or for another file. */
  termsFor(uri: Uri): Recalled | undefined {
    if (!/\/_(?:posts|drafts)\//.test(uri.path)) return undefined
    const keys = this.state.keys().filter((key) => isAbove(uri, key))
    const nearest = keys.sort((a, b) => b.length - a.length)[0]
    const [tag, category] = nearest === undefined ? [] : listsIn(this.state.get(nearest))
    return tag && category && { tag, category }
  }
}

function isAbove(uri: Uri, key: string): boolean {
  return key.startsWith(prefix) && pathBelow(Uri.parse(key.slice(prefix.length)), uri) !== undefined
}

function pairOf({ name, count }: Term): readonly [string, number] {
  return [name, count]
}

/** Another version may have kept something else. */
function listsIn(kept: unknown): Term[][] {
  return Array.isArray(kept) ? kept.map((list) => (Array.isArray(list) ? list.flatMap(termIn) : [])) : []
}

function termIn(pair: unknown): Term[] {
  const [name, count] = Array.isArray(pair) ? (pair as readonly unknown[]) : []
  return typeof name === 'string' && typeof count === 'number' ? [{ name, count }] : []
}
