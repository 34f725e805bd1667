import type { Clock } from '../../../src/jekyll/clock'
import type { Outcome } from '../../../src/jekyll/outcome'
import { settle } from '../../../src/jekyll/settle'
import type { Site } from '../../../src/site/site'

/** What Jekyll makes of all posts and drafts, in the order of their paths. */
export function outcomesOf(site: Site, clock: Clock): Outcome[] {
  const alone = [...site.paths].sort().flatMap((path) => site.output.outcome(path, clock) ?? [])
  return settle(alone, site.config).filter(({ collection }) => collection === 'posts')
}
