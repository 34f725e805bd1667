import type { Clock } from '../../jekyll/clock'
import type { Site } from '../../site/site'
import { saying, type At, type Construct, type Hover, type Paragraph } from '../construct'
import { dayOf } from '../dayOf'
import { fileNamed } from '../fileNamed'

/** A post or page that is linked to: its title, its date and its URL. */
export const page: Construct = {
  hover: (at) => {
    const path = fileNamed(at.mention, at.site, at.when)
    return path === undefined ? missing(at) : found(path, at)
  },
  definitions: ({ mention, site, when }) => {
    const path = fileNamed(mention, site, when)
    return path === undefined ? [] : [{ path }]
  },
}

function found(path: string, { site, when }: At): Hover | undefined {
  const entry = site.entry(path)
  if (!entry) return undefined
  const args = { title: entry.title, date: dayOf(path, site, when) }
  return saying(
    { say: { key: args.date === '' ? 'hover.page' : 'hover.post', args }, opens: path },
    address(path, site, when),
  )
}

function address(path: string, site: Site, when: Clock): Paragraph | undefined {
  const outcome = site.output.outcome(path, when)
  if (!outcome) return undefined
  if (!outcome.written) return { say: { key: 'hover.unwritten' } }
  return outcome.url === undefined ? undefined : { say: { key: 'hover.url', args: { url: readable(outcome.url) } } }
}

/** A URL in the letters of its author. */
function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url // a percent sign that escapes nothing
  }
}

/** A missing target of a tag stops Jekyll; where a link leads nowhere, something else may serve it. */
function missing({ mention: { kind, name }, site }: At): Hover | undefined {
  if (!site.isComplete || kind === 'link') return undefined
  if (kind === 'post') return saying({ say: { key: 'hover.post-missing', args: { name } } })
  return saying({ say: { key: 'hover.file-missing', args: { path: name } } })
}
