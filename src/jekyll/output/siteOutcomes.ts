import { withoutFolder } from '../../text/path'
import type { Config } from '../config/config'
import { withFolders } from '../config/frontMatterDefaults'
import { outcomeOf, type BuildContext, type Outcome, type SourceFile } from './outcome'
import { pathsAround } from './pathsAround'
import { withReadmeIndexes } from './readmeIndex'
import { resolveConflicts } from './resolveConflicts'

/** Returns what Jekyll makes of the content files of a site, in the given order. */
export function siteOutcomes(files: Iterable<SourceFile>, config: Config, circumstances: BuildContext): Outcome[] {
  const byPath = new Map([...files].map((file) => [file.path, file]))
  const all = new Set(withFolders(circumstances.sitePaths))
  const outcomes = [...byPath.values()].flatMap((file) => {
    const sitePaths = pathsAround(withoutFolder(file.path, config.source), config, (path) => all.has(path))
    return outcomeOf(file, config, { ...circumstances, sitePaths }) ?? []
  })
  return resolveConflicts(withReadmeIndexes(outcomes, byPath, config, circumstances), config)
}
