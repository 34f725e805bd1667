import type { Config } from './config'
import { outcomeOf, type Circumstances, type Outcome, type SourceFile } from './outcome'
import { withReadmeIndexes } from './readmeIndex'
import { settle } from './settle'

/**
 * What Jekyll will do with every file of a site that is content, in their order.
 */
export function siteOutcomes(files: Iterable<SourceFile>, config: Config, circumstances: Circumstances): Outcome[] {
  const byPath = new Map([...files].map((file) => [file.path, file]))
  const outcomes = [...byPath.values()].flatMap((file) => outcomeOf(file, config, circumstances) ?? [])
  return settle(withReadmeIndexes(outcomes, byPath, config, circumstances), config)
}
