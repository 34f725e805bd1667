import { Pending } from '../drops/pending'
import { numbersOf } from '../filters/items'
import type { Run } from '../run/run'
import { Drop, isHash, isList, Range, type LiquidValue } from '../values/value'

/** The items that a loop iterates over, between two indexes (`Liquid::Utils.slice_collection_using_each`). */
export function slice(collection: LiquidValue, from: number, to: number | undefined, run: Run): LiquidValue[] {
  if (collection instanceof Pending) return [collection]
  if (typeof collection === 'string') return collection === '' ? [] : [collection]
  const start = Math.max(from, 0)
  const end = to === undefined ? undefined : Math.max(to, 0)
  if (collection instanceof Range) return sliceRange(collection, start, end, run)
  const items = isList(collection) ? collection : isHash(collection) ? [...collection] : undefined
  if (items) return items.slice(start, end)
  return collection instanceof Drop ? collection.keys().slice(start, end) : []
}

/** The numbers of a range between two indexes. Only these numbers are created. */
function sliceRange({ first, last }: Range, start: number, end: number | undefined, run: Run): LiquidValue[] {
  const from = first + BigInt(start)
  const until = end === undefined ? last : first + BigInt(end) - 1n
  return numbersOf(new Range(from, until < last ? until : last), run)
}
