import type { Value } from '../frontmatter/node'
import { Float } from '../ruby/float'
import { CalendarDate, Timestamp } from '../ruby/timestamp'
import type { Collection } from './collections'
import type { Mapping } from './deepMerge'

/** What a collection's order goes by. */
interface Ordered {
  readonly path: string
  readonly collection?: string | undefined
  readonly date?: Value | undefined
  readonly data: Mapping
}

/**
 * The documents of one collection in the order that its author wants, else by their dates and paths
 * (`Collection#sort_docs!`, https://github.com/jekyll/jekyll/blob/master/lib/jekyll/collection.rb).
 */
export function inCollectionOrder<T extends Ordered>(documents: readonly T[], { order, sortBy }: Collection): T[] {
  const sorted = [...documents].sort(byDate)
  if (order) {
    const place = ({ path }: T) => {
      const index = order.findIndex((name) => path.endsWith(`/${name}`))
      return index < 0 ? order.length : index
    }
    return sorted.sort((a, b) => place(a) - place(b))
  }
  return sortBy === undefined ? sorted : sorted.sort((a, b) => byValue(a.data.get(sortBy), b.data.get(sortBy)))
}

function byDate(a: Ordered, b: Ordered): number {
  const [one, other] = [dateOf(a), dateOf(b)]
  const isDated = one instanceof Timestamp && other instanceof Timestamp
  return (isDated ? one.seconds - other.seconds : 0) || compare(a.path, b.path)
}

/** Jekyll has asked posts for their date by then, and others not: without one these go by their path. */
function dateOf({ collection, date, data }: Ordered): Value | undefined {
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

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
