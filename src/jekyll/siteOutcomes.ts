import type { Config } from './config'
import { outcomeOf, type Circumstances, type Outcome, type SourceFile } from './outcome'
import { settle } from './settle'

/**
 * What Jekyll will do with every post and draft among a site's files, in their order; all other files are passed over.
 */
export function siteOutcomes(files: Iterable<SourceFile>, config: Config, circumstances: Circumstances): Outcome[] {
  const outcomes: Outcome[] = []
  for (const file of files) {
    const outcome = outcomeOf(file, config, circumstances)
    if (outcome) outcomes.push(outcome)
  }
  return settle(outcomes, config)
}
