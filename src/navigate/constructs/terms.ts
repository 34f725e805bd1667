import { dayOf } from '../dayOf'
import { counted, saying, type At, type Construct, type Paragraph } from '../construct'

/** Tags and categories: how many posts have one, and the newest of them. */
export const terms: Construct = {
  hover: (at) => {
    const { kind, name } = at.mention
    const paths = at.site.userSet(kind === 'tag' ? 'tag' : 'category', name)
    if (paths.size === 0) return undefined
    const key = kind === 'tag' ? 'hover.tag' : 'hover.category'
    return saying({ say: counted(key, paths.size, { name }) }, newest(at, paths))
  },
}

function newest({ site, when }: At, paths: ReadonlySet<string>): Paragraph | undefined {
  let latest: string | undefined
  const dateOf = (path: string) => site.facts(path)?.date ?? 0
  for (const path of paths) if (latest === undefined || dateOf(path) > dateOf(latest)) latest = path
  const entry = latest === undefined ? undefined : site.entry(latest)
  if (!entry) return undefined
  return {
    say: { key: 'hover.newest', args: { title: entry.title, date: dayOf(entry.path, site, when) } },
    opens: entry.path,
  }
}
