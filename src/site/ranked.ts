import type { Entry } from './entry'
import type { FileContext } from './fileContext'
import type { Kind } from './kinds'
import type { Term } from './usage'

/** The number of newest posts that show the author's current topics. */
const recent = 50
/** The number of newest posts in which similar ones are looked for. */
const lookedAt = 500

/**
 * The names of a kind that other files use, the likeliest first. Each use counts once, once more in one of the newest
 * posts, and twice more in a post with a tag or category in common. Among equals the newest comes first.
 */
export function ranked(kind: Kind, file: FileContext): readonly Term[] {
  return [...rankedLazily(kind, file)]
}

/** `ranked` for very many names, of which only the first ones are needed. */
export function* rankedLazily(kind: Kind, file: FileContext): Generator<Term> {
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

/** The weight that names have in addition to their number of uses. */
function weights(kind: Kind, file: FileContext): ReadonlyMap<string, number> {
  const { site, path } = file
  const more = new Map<string, number>()
  const add = (entry: Entry, weight: number) => {
    for (const name of site.names.usesOf(entry.path, kind)) more.set(name, (more.get(name) ?? 0) + weight)
  }
  const newest = site.entries.slice(0, lookedAt).filter((entry) => entry.path !== path)
  for (const [index, entry] of newest.slice(0, recent).entries()) add(entry, 1 + (recent - index) / 10_000)
  for (const entry of near(newest, file)) add(entry, 2)
  return more
}

/** The entries that share a tag or category with the file. */
export function near(entries: readonly Entry[], { site, path }: FileContext): Entry[] {
  const own = new Set([...site.names.usesOf(path, 'tag'), ...site.names.usesOf(path, 'category')])
  if (own.size === 0) return []
  return entries.filter(({ tags, categories }) => [...tags, ...categories].some((name) => own.has(name)))
}
