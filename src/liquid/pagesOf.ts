import type { Config } from '../jekyll/config'
import { bodyOf } from '../jekyll/excerpt'
import type { Outcome } from '../jekyll/outcome'
import { withoutFolder } from '../text/path'
import type { LiquidPage } from './liquidSite'

/**
 * What templates see of a site's files, from what Jekyll makes of each. `textOf` gives the text of a file by its path, when a
 * template asks for it; a path is relative to the folder of `_config.yml` there and in the outcomes.
 */
export function pagesOf(
  outcomes: readonly Outcome[],
  config: Config,
  textOf: (path: string) => string | undefined,
): LiquidPage[] {
  return outcomes.filter(isSeen).map((outcome) => pageOf(outcome, config, textOf))
}

/** Also for one that Jekyll will not write, whose preview is wanted all the same. */
export function pageOf(outcome: Outcome, config: Config, textOf: (path: string) => string | undefined): LiquidPage {
  return {
    path: pathInSite(outcome, config),
    collection: outcome.collection,
    url: outcome.url ?? '',
    date: outcome.date,
    data: outcome.data,
    content: () => bodyOf(textOf(outcome.path) ?? ''),
  }
}

/** The paths of what Jekyll copies, relative to the source. */
export function staticFilesOf(outcomes: readonly Outcome[], config: Config): string[] {
  return outcomes
    .filter(({ kind, written }) => kind === 'static' && written)
    .map(({ path }) => withoutFolder(path, config.source))
}

function isSeen({ kind, written, reason }: Outcome): boolean {
  return kind !== 'static' && (written || reason === 'overwritten' || reason === 'collection-not-written')
}

function pathInSite({ path, collection }: Outcome, config: Config): string {
  const own = withoutFolder(path, config.source)
  return collection === undefined ? own : withoutFolder(own, config.collectionsDir)
}
