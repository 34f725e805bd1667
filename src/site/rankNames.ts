import type { PageEntry } from './entry'
import type { FileContext } from './fileContext'
import type { NameKind } from './facts/kinds'
import type { Term } from './referenceIndex'

/** The number of newest posts that show the author's current topics. */
const recent = 50
/** The number of newest posts among which similar ones are looked for. */
const lookedAt = 500

/**
 * Returns the names of a kind that other files use, the likeliest first. A use weighs 1, and 1 more in one of the
 * newest posts, and 2 more in a post with a tag or category in common. At equal weight, the name in the newest post
 * comes first.
 */
export function rankNames(kind: NameKind, file: FileContext): readonly Term[] {
  return [...rankNamesLazily(kind, file)]
}

/** Like `rankNames`, for very many names of which only the first ones are needed. */
export function* rankNamesLazily(kind: NameKind, file: FileContext): Generator<Term> {
  const more = weights(kind, file)
  const weight = ({ name, count }: Term) => count + (more.get(name) ?? 0)
  const heavier = [...more.keys()].flatMap((name) => file.site.names.useWithout(kind, name, file.path) ?? [])
  heavier.sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1))
  let next = 0
  for (const term of file.site.names.usedWithout(kind, file.path)) {
    for (let other = heavier[next]; other && weight(other) >= term.count; other = heavier[(next += 1)]) yield other
    if (!more.has(term.name)) yield term
  }
  yield* heavier.slice(next)
}

/** Returns the weight that each name has in addition to its number of uses. */
function weights(kind: NameKind, file: FileContext): ReadonlyMap<string, number> {
  const { site, path } = file
  const more = new Map<string, number>()
  const add = (entry: PageEntry, weight: number) => {
    for (const name of site.names.usesOf(entry.path, kind)) more.set(name, (more.get(name) ?? 0) + weight)
  }
  const newest = site.entries.slice(0, lookedAt).filter((entry) => entry.path !== path)
  for (const [index, entry] of newest.slice(0, recent).entries()) add(entry, 1 + (recent - index) / 10_000)
  for (const entry of entriesAlike(newest, file)) add(entry, 2)
  return more
}

/** Returns the entries that share a tag or category with the file. */
export function entriesAlike(entries: readonly PageEntry[], { site, path }: FileContext): PageEntry[] {
  const own = new Set([...site.names.usesOf(path, 'tag'), ...site.names.usesOf(path, 'category')])
  if (own.size === 0) return []
  return entries.filter(({ tags, categories }) => [...tags, ...categories].some((name) => own.has(name)))
}
