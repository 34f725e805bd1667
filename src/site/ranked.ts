import type { Entry } from './entry'
import type { Kind } from './kinds'
import type { Term } from './usage'
import type { Site } from './site'

/** How many of the newest posts tell what an author writes about these days. */
const recent = 50
/** How many are looked through for posts like this one. */
const lookedAt = 500

/** A site as seen from one of its files. */
export interface Seen {
  readonly site: Site
  readonly path: string
}

/**
 * The names of a kind that other files use, the likeliest first: each use counts once, once more in one of the newest
 * posts, and twice more in a post that shares a tag or a category with this one. Of equal ones the newest comes first.
 */
export function ranked(kind: Kind, seen: Seen): readonly Term[] {
  return [...rankedLazily(kind, seen)]
}

/** As `ranked`, for very many names of which only the first are wanted. */
export function* rankedLazily(kind: Kind, seen: Seen): Generator<Term> {
  const more = weights(kind, seen)
  const weight = ({ name, count }: Term) => count + (more.get(name) ?? 0)
  const heavier = [...more.keys()].flatMap((name) => seen.site.names.useWithout(kind, name, seen.path) ?? [])
  heavier.sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1))
  let next = 0
  for (const term of seen.site.names.usedWithout(kind, seen.path)) {
    while (next < heavier.length && weight(heavier[next]!) >= term.count) yield heavier[next++]!
    if (!more.has(term.name)) yield term
  }
  yield* heavier.slice(next)
}

/** What names have besides their uses. */
function weights(kind: Kind, seen: Seen): ReadonlyMap<string, number> {
  const { site, path } = seen
  const more = new Map<string, number>()
  const add = (entry: Entry, weight: number) => {
    for (const name of site.names.usesOf(entry.path, kind)) more.set(name, (more.get(name) ?? 0) + weight)
  }
  const newest = site.entries.slice(0, lookedAt).filter((entry) => entry.path !== path)
  for (const [index, entry] of newest.slice(0, recent).entries()) add(entry, 1 + (recent - index) / 10_000)
  for (const entry of near(newest, seen)) add(entry, 2)
  return more
}

/** Those that share a tag or a category with the file of the context. */
export function near(entries: readonly Entry[], { site, path }: Seen): Entry[] {
  const own = new Set([...site.names.usesOf(path, 'tag'), ...site.names.usesOf(path, 'category')])
  if (own.size === 0) return []
  return entries.filter(({ tags, categories }) => [...tags, ...categories].some((name) => own.has(name)))
}
