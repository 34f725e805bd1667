import type { Clock } from '../../../src/jekyll/clock'
import type { Outcome } from '../../../src/jekyll/output/outcome'
import { resolveConflicts } from '../../../src/jekyll/output/resolveConflicts'
import type { Site } from '../../../src/site/site'

/** The outcomes of all posts and drafts, in the order of their paths. */
export function outcomesOf(site: Site, clock: Clock): Outcome[] {
  const alone = [...site.paths].sort().flatMap((path) => site.output.outcome(path, clock) ?? [])
  return resolveConflicts(alone, site.config).filter(({ collection }) => collection === 'posts')
}
