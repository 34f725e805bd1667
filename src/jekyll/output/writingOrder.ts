import { lastPart } from '../../text/path'
import type { Config } from '../config/config'
import { inCollectionOrder } from './collectionOrder'
import type { Outcome } from './outcome'

/**
 * Sorts files in the order in which Jekyll writes them: pages by name, static files, then the collections in the order
 * of the configuration, posts first (`Site#each_site_file`,
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/site.rb).
 */
export function inWritingOrder(outcomes: readonly Outcome[], config: Config): Outcome[] {
  const pages = outcomes.filter(({ kind }) => kind === 'page')
  const copies = outcomes.filter(({ kind }) => kind === 'static')
  return [
    ...pages.sort((a, b) => turn(a) - turn(b) || inFolder(a, b) || compare(a.path, b.path)),
    ...copies.sort((a, b) => rank(a, config) - rank(b, config) || compare(a.path, b.path)),
    ...[...config.collectionSettings].flatMap(([label, collection]) =>
      inCollectionOrder(
        outcomes.filter((outcome) => outcome.collection === label && outcome.kind !== 'static'),
        collection,
      ),
    ),
  ]
}

/** The position of a page among pages: GitHub Pages' plugins add theirs after the pages that are sorted by name. */
function turn({ madeBy }: Outcome): number {
  return [undefined, 'optional-front-matter', 'readme-index'].indexOf(madeBy)
}

/**
 * Compares pages by name alone, regardless of their folder. Pages that a plugin adds keep the order of static files.
 */
function inFolder(a: Outcome, b: Outcome): number {
  return a.madeBy === undefined ? compare(lastPart(a.path), lastPart(b.path)) : 0
}

/** The position of a static file: those in collections come after all others, in the order of the collections. */
function rank({ collection }: Outcome, { collections }: Config): number {
  return collection === undefined ? -1 : collections.indexOf(collection)
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
