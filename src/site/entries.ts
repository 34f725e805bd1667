import type { Config } from '../jekyll/config/config'
import { nameWithoutExtension } from '../text/path'
import { sortedIndex } from '../text/sortedIndex'
import { entryOf, type PageEntry } from './entry'
import type { Facts } from './facts/facts'

/** The posts, drafts, documents and pages of a site, sorted by date. A change moves only the changed file. */
export class PageEntries {
  private readonly facts = new Map<string, Facts>()
  private readonly byName = new Map<string, Set<string>>()
  private ordered: PageEntry[] | undefined

  /** Updates the facts of one file; `after` is `undefined` for a removed file. */
  change(path: string, after: Facts | undefined): void {
    const before = this.facts.get(path)
    if (!before && !after) return
    if (after) this.facts.set(path, after)
    else this.facts.delete(path)
    if (before?.kind === 'post') this.nameless(path)
    if (after?.kind === 'post') this.named(path)
    if (this.ordered) reorder(this.ordered, path, before, after)
  }

  /** The entries, newest first; those of the same date by path. */
  get inOrder(): readonly PageEntry[] {
    this.ordered ??= [...this.facts].map(([path, facts]) => entryOf(path, facts)).sort(newestFirst)
    return this.ordered
  }

  /** Returns the path of the post that `post_url` links to (`PostComparer`, lib/jekyll/tags/post_url.rb). */
  findPost(name: string, { source, collectionsDir }: Config): string | undefined {
    const [, folder = '', dated] = /^((?:.+\/)*)(\d+-\d+-\d+-.*)$/.exec(name.replace(/^\//, '')) ?? []
    if (dated === undefined) return undefined
    const root = [source, collectionsDir].filter((part) => part !== '').map((part) => `${part}/`)
    const isThere = (path: string) => {
      const above = path.slice(root.join('').length, path.lastIndexOf('/') + 1)
      return above === `_posts/${folder}` || above === `${folder}_posts/`
    }
    return [...(this.byName.get(dated) ?? [])].sort().find(isThere)
  }

  private named(path: string): void {
    const paths = this.byName.get(nameWithoutExtension(path)) ?? new Set()
    this.byName.set(nameWithoutExtension(path), paths.add(path))
  }

  private nameless(path: string): void {
    const paths = this.byName.get(nameWithoutExtension(path))
    paths?.delete(path)
    if (paths?.size === 0) this.byName.delete(nameWithoutExtension(path))
  }
}

type Dated = Pick<PageEntry, 'path' | 'date'>

function reorder(ordered: PageEntry[], path: string, before: Facts | undefined, after: Facts | undefined): void {
  const stays = before && after && before.date === after.date
  const entry = after && entryOf(path, after)
  if (before) ordered.splice(placeIn(ordered, { path, date: before.date ?? 0 }), 1, ...(stays && entry ? [entry] : []))
  if (entry && !stays) ordered.splice(placeIn(ordered, entry), 0, entry)
}

function placeIn(ordered: readonly PageEntry[], entry: Dated): number {
  return sortedIndex(ordered, (other) => newestFirst(other, entry) < 0)
}

function newestFirst(a: Dated, b: Dated): number {
  return b.date - a.date || (a.path < b.path ? -1 : a.path === b.path ? 0 : 1)
}
