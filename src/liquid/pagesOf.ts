import type { Config } from '../jekyll/config/config'
import { bodyOf } from '../jekyll/output/excerpt'
import type { Outcome } from '../jekyll/output/outcome'
import { withoutFolder } from '../text/path'
import type { LiquidPage } from './liquidHost'

/**
 * The pages of a site for templates, created from the outcome of each file. `textOf` returns the text of a file and is
 * called when a template reads it. The paths of `textOf` and of the outcomes are relative to the folder of
 * `_config.yml`.
 */
export function pagesOf(
  outcomes: readonly Outcome[],
  config: Config,
  textOf: (path: string) => string | undefined,
): LiquidPage[] {
  return outcomes.filter(isSeen).map((outcome) => pageOf(outcome, config, textOf))
}

/** The page of an outcome. Outcomes that Jekyll does not write also have one, because they have a preview too. */
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

/** The paths of the static files, relative to the source. */
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
