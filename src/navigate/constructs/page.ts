import type { Clock } from '../../jekyll/clock'
import type { Site } from '../../site/site'
import { decodeUrl } from '../../text/decodeUrl'
import { saying, type At, type Construct, type Hover, type Paragraph } from '../construct'
import { dayOf } from '../dayOf'
import { fileNamed } from '../fileNamed'

/** A link to a post, page or other file. The hover shows its title, date and URL. */
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
    urlOf(path, site, when),
  )
}

function urlOf(path: string, site: Site, when: Clock): Paragraph | undefined {
  const outcome = site.output.outcome(path, when)
  if (!outcome) return undefined
  if (!outcome.written) return { say: { key: 'hover.unwritten' } }
  return outcome.url === undefined ? undefined : { say: { key: 'hover.url', args: { url: decodeUrl(outcome.url) } } }
}

/** The hover of a missing target. A link may lead to something outside Jekyll, so only tags, which fail the build, have one. */
function missing({ mention: { kind, name }, site }: At): Hover | undefined {
  if (!site.isComplete || kind === 'link') return undefined
  if (kind === 'post') return saying({ say: { key: 'hover.post-missing', args: { name } } })
  return saying({ say: { key: 'hover.file-missing', args: { path: name } } })
}
