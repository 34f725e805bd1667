import type { Clock } from '../../jekyll/clock'
import type { Site } from '../../site/site'
import { decodeUrl } from '../../text/decodeUrl'
import {
  hoverOf,
  type ReferenceContext,
  type ReferenceFeatures,
  type HoverContent,
  type HoverParagraph,
} from '../referenceFeatures'
import { outcomeDay } from '../outcomeDay'
import { referencedFile } from '../referencedFile'

/** A link to a post, page or other file. The hover shows its title, date and URL. */
export const page: ReferenceFeatures = {
  hover: (at) => {
    const path = referencedFile(at.reference, at.site, at.when)
    return path === undefined ? missing(at) : found(path, at)
  },
  definitions: ({ reference, site, when }) => {
    const path = referencedFile(reference, site, when)
    return path === undefined ? [] : [{ path }]
  },
}

function found(path: string, { site, when }: ReferenceContext): HoverContent | undefined {
  const entry = site.entry(path)
  if (!entry) return undefined
  const args = { title: entry.title, date: outcomeDay(path, site, when) }
  return hoverOf(
    { say: { key: args.date === '' ? 'hover.page' : 'hover.post', args }, opens: path },
    urlOf(path, site, when),
  )
}

function urlOf(path: string, site: Site, when: Clock): HoverParagraph | undefined {
  const outcome = site.output.outcome(path, when)
  if (!outcome) return undefined
  if (!outcome.written) return { say: { key: 'hover.unwritten' } }
  return outcome.url === undefined ? undefined : { say: { key: 'hover.url', args: { url: decodeUrl(outcome.url) } } }
}

/**
 * The hover for a missing target. There is none for a link, because it may lead to something outside Jekyll. With a
 * missing target in a tag, the build fails.
 */
function missing({ reference: { kind, name }, site }: ReferenceContext): HoverContent | undefined {
  if (!site.isComplete || kind === 'link') return undefined
  if (kind === 'post') return hoverOf({ say: { key: 'hover.post-missing', args: { name } } })
  return hoverOf({ say: { key: 'hover.file-missing', args: { path: name } } })
}
