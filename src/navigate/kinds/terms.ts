import { outcomeDay } from '../outcomeDay'
import {
  countMessageIn,
  hoverOf,
  type ReferenceContext,
  type ReferenceFeatures,
  type HoverParagraph,
} from '../referenceFeatures'

/** A tag or category. The hover shows how many posts have it, and the newest of them. */
export const terms: ReferenceFeatures = {
  hover: (at) => {
    const { kind, name } = at.reference
    const users = [...at.site.names.userSet(kind === 'tag' ? 'tag' : 'category', name)]
    if (users.length === 0) return undefined
    const posts = users.filter((path) => at.site.facts(path)?.kind !== 'draft')
    const key = kind === 'tag' ? 'hover.tag' : 'hover.category'
    if (posts.length === 0) return hoverOf({ say: { key: `${key}.none`, args: { name } } })
    return hoverOf({ say: countMessageIn(at.site, key, posts.length, { name }) }, newest(at, posts))
  },
}

function newest({ site, when }: ReferenceContext, paths: readonly string[]): HoverParagraph | undefined {
  let latest: string | undefined
  const dateOf = (path: string) => site.facts(path)?.date ?? 0
  for (const path of paths) if (latest === undefined || dateOf(path) > dateOf(latest)) latest = path
  const entry = latest === undefined ? undefined : site.entry(latest)
  if (!entry) return undefined
  return {
    say: { key: 'hover.newest', args: { title: entry.title, date: outcomeDay(entry.path, site, when) } },
    opens: entry.path,
  }
}
