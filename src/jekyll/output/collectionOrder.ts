import type { Value } from '../../frontmatter/node'
import { Float } from '../../ruby/float'
import { CalendarDate, Timestamp } from '../../ruby/timestamp'
import type { Collection } from '../config/collections'
import type { ValueMap } from '../config/deepMerge'

/** The properties of a document that decide its position in a collection. */
interface Ordered {
  readonly path: string
  readonly collection?: string | undefined
  readonly date?: Value | undefined
  readonly data: ValueMap
}

/**
 * Returns the documents of one collection in the order that its settings `order` or `sort_by` define, else by date and
 * path (`Collection#sort_docs!`, https://github.com/jekyll/jekyll/blob/master/lib/jekyll/collection.rb).
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

/**
 * Returns the date by which a document is sorted. Before sorting, Jekyll gives a date to posts without one, but not to
 * other documents, which are then sorted by path.
 */
function dateOf({ collection, date, data }: Ordered): Value | undefined {
  return collection === 'posts' ? date : data.get('date')
}

/** Compares two values; a missing value comes last. Values of different types compare as equal. */
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
