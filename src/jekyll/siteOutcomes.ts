import type { Config } from './config'
import { outcomeOf, type Circumstances, type Outcome, type SourceFile } from './outcome'
import { settle } from './settle'

/**
 * What Jekyll will do with every file of a site that is content, in their order.
 */
export function siteOutcomes(files: Iterable<SourceFile>, config: Config, circumstances: Circumstances): Outcome[] {
  const outcomes: Outcome[] = []
  for (const file of files) {
    const outcome = outcomeOf(file, config, circumstances)
    if (outcome) outcomes.push(outcome)
  }
  return settle(outcomes, config)
}
