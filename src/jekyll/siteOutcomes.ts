import { withoutFolder } from '../text/path'
import type { Config } from './config'
import { withFolders } from './frontMatterDefaults'
import { outcomeOf, type Circumstances, type Outcome, type SourceFile } from './outcome'
import { pathsAround } from './pathsAround'
import { withReadmeIndexes } from './readmeIndex'
import { settle } from './settle'

/** What Jekyll makes of the content files of a site, in the given order. */
export function siteOutcomes(files: Iterable<SourceFile>, config: Config, circumstances: Circumstances): Outcome[] {
  const byPath = new Map([...files].map((file) => [file.path, file]))
  const all = new Set(withFolders(circumstances.sitePaths))
  const outcomes = [...byPath.values()].flatMap((file) => {
    const sitePaths = pathsAround(withoutFolder(file.path, config.source), config, (path) => all.has(path))
    return outcomeOf(file, config, { ...circumstances, sitePaths }) ?? []
  })
  return settle(withReadmeIndexes(outcomes, byPath, config, circumstances), config)
}
