import type { RememberedTerms } from '../complete/completeFromMemory'
import type { Site } from '../site/site'
import type { Term } from '../site/referenceIndex'
import type { StoredValues } from './host'
import { pathIn, pathOf } from './uri'

/** Nobody looks through more, and the editor writes all of them at each change. */
const most = 1_000

const prefix = 'terms:'

/**
 * Remembers the tags and categories of each site, in the state that the editor loads before it starts the extension.
 * Reading files takes long while a window starts.
 */
export class TermMemory {
  constructor(private readonly state: StoredValues) {}

  /** Stores the terms of a site that was read. */
  async keep(folder: string, site: Site): Promise<void> {
    const key = prefix + folder
    const kept = [site.names.used('tag'), site.names.used('category')].map((terms) => terms.slice(0, most).map(pairOf))
    if (JSON.stringify(this.state.get(key)) !== JSON.stringify(kept)) await this.state.update(key, kept)
  }

  /** The terms that the site of a post or draft had when it was last read; `undefined` if none are stored. */
  termsFor(uri: string): RememberedTerms | undefined {
    if (!/\/_(?:posts|drafts)\//.test(pathOf(uri))) return undefined
    const keys = this.state.keys().filter((key) => isAbove(uri, key))
    const nearest = keys.sort((a, b) => b.length - a.length)[0]
    const [tag, category] = nearest === undefined ? [] : listsIn(this.state.get(nearest))
    return tag && category && { tag, category }
  }
}

function isAbove(uri: string, key: string): boolean {
  return key.startsWith(prefix) && pathIn(key.slice(prefix.length), uri) !== undefined
}

function pairOf({ name, count }: Term): readonly [string, number] {
  return [name, count]
}

/** Checks the stored value, since another version may have stored something else. */
function listsIn(kept: unknown): Term[][] {
  return Array.isArray(kept) ? kept.map((list) => (Array.isArray(list) ? list.flatMap(termIn) : [])) : []
}

function termIn(pair: unknown): Term[] {
  const [name, count] = Array.isArray(pair) ? (pair as readonly unknown[]) : []
  return typeof name === 'string' && typeof count === 'number' ? [{ name, count }] : []
}
