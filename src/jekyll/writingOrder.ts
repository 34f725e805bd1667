import type { Value } from '../frontmatter/node'
import { Float } from '../ruby/float'
import { CalendarDate, Timestamp } from '../ruby/timestamp'
import type { Collection } from './collections'
import type { Config } from './config'
import type { Outcome } from './outcome'

/**
 * Files in the order in which Jekyll writes them: pages by name, static files, then the collections as the configuration has
 * them, posts first (`Site#each_site_file`, https://github.com/jekyll/jekyll/blob/master/lib/jekyll/site.rb).
 */
export function inWritingOrder(outcomes: readonly Outcome[], config: Config): Outcome[] {
  const pages = outcomes.filter(({ kind }) => kind === 'page')
  const copies = outcomes.filter(({ kind }) => kind === 'static')
  return [
    ...pages.sort((a, b) => turn(a) - turn(b) || inFolder(a, b) || compare(a.path, b.path)),
    ...copies.sort((a, b) => rank(a, config) - rank(b, config) || compare(a.path, b.path)),
    ...[...config.collectionSettings].flatMap(([label, collection]) =>
      ordered(
        outcomes.filter((outcome) => outcome.collection === label && outcome.kind !== 'static'),
        collection,
      ),
    ),
  ]
}

/** The plugins of GitHub Pages add pages after those that are sorted by name. */
function turn({ madeBy }: Outcome): number {
  return [undefined, 'optional-front-matter', 'readme-index'].indexOf(madeBy)
}

/** By name alone, whatever the folder; what a plugin adds is in the order of static files. */
function inFolder(a: Outcome, b: Outcome): number {
  return a.madeBy === undefined ? compare(nameOf(a), nameOf(b)) : 0
}

/** Those of collections come after all others. */
function rank({ collection }: Outcome, { collections }: Config): number {
  return collection === undefined ? -1 : collections.indexOf(collection)
}

/** `Collection#sort_docs!`. */
function ordered(documents: Outcome[], { order, sortBy }: Collection): Outcome[] {
  const sorted = documents.sort(byDate)
  if (order) {
    const place = ({ path }: Outcome) => {
      const index = order.findIndex((name) => path.endsWith(`/${name}`))
      return index < 0 ? order.length : index
    }
    return sorted.sort((a, b) => place(a) - place(b))
  }
  return sortBy === undefined ? sorted : sorted.sort((a, b) => byValue(a.data.get(sortBy), b.data.get(sortBy)))
}

function byDate(a: Outcome, b: Outcome): number {
  const [one, other] = [dateOf(a), dateOf(b)]
  const isDated = one instanceof Timestamp && other instanceof Timestamp
  return (isDated ? one.seconds - other.seconds : 0) || compare(a.path, b.path)
}

/** Jekyll has asked posts for their date by then, and others not: without one these go by their path. */
function dateOf({ collection, date, data }: Outcome): Value | undefined {
  return collection === 'posts' ? date : data.get('date')
}

/** What has no value comes last; values of two kinds are as good as equal. */
function byValue(a: Value | undefined, b: Value | undefined): number {
  const [one, other] = [comparable(a), comparable(b)]
  if (one === undefined || other === undefined) return Number(isNothing(a)) - Number(isNothing(b))
  return typeof one === typeof other ? compare(one, other) : 0
}

function isNothing(value: Value | undefined): boolean {
  return value === undefined || value === null
}

function comparable(value: Value | undefined): string | number | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (value instanceof Float) return value.value
  if (value instanceof CalendarDate) return value.toString()
  return value instanceof Timestamp ? value.seconds : undefined
}

function nameOf({ path }: Outcome): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
