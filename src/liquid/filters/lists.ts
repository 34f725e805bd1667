import { stops } from '../run/fault'
import { sizeOf } from '../run/lookup'
import type { Run } from '../run/run'
import { compare, compareTexts } from '../values/compare'
import { mergeSort } from '../values/mergeSort'
import { strictInteger } from '../values/number'
import { className, inspect } from '../values/text'
import { Drop, isHash, isList, isTrue, MethodLiteral, Range, whole, type LiquidValue } from '../values/value'
import { filter, filterTaking, type Filter, type FilterBody } from './filter'
import { hasKeys, itemsOf, valueAt } from './items'
import { identityOf } from './identity'

/** Liquid's filters for lists (https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/standardfilters.rb). */
export const lists: Readonly<Record<string, Filter>> = {
  size: filter(0, 0, (input) => sizeOf(input) ?? 0),
  first: filter(0, 0, first),
  last: filter(0, 0, last),
  join: filterTaking('", "', 0, 1, (input, [glue], run) =>
    run.join(itemsOf(input, run), glue === undefined ? ' ' : run.text(glue)),
  ),
  reverse: filter(0, 0, (input, _args, run) => itemsOf(input, run).reverse()),
  concat: filterTaking('array', 1, 1, (input, [added = null], run) => {
    if (!isList(added)) throw stops('concat filter requires an array argument')
    run.budget.spend(added.length)
    return [...itemsOf(input, run), ...added]
  }),
  map: filterTaking('"title"', 1, 1, (input, [property = null], run) =>
    itemsOf(input, run).map((item) => mapped(item, property, run)),
  ),
  uniq: byProperty((items, of, run) => {
    if (items.length < 2) return items // Ruby does not read the property of a single item
    const seen = new Set<unknown>()
    return items.filter((item) => seen.size < seen.add(identityOf(of(item), run)).size)
  }),
  compact: byProperty((items, of) => items.filter((item) => of(item) !== null)),
  sort_natural: filterTaking('"title"', 0, 1, sortNatural),
  default: filterTaking('"text"', 0, 1, (input, args) => {
    if (isTrue(input) && !isEmpty(input)) return input
    return args.length === 0 ? '' : (args[0] ?? null)
  }),
  push: added((list, item) => [...list, item]),
  unshift: added((list, item) => [item, ...list]),
  pop: taken((list, count) => list.slice(0, Math.max(0, list.length - count))),
  shift: taken((list, count) => list.slice(count)),
  sample: filter(0, 1, sample),
}

function first(input: LiquidValue): LiquidValue {
  if (isList(input)) return input[0] ?? null
  if (input instanceof Range) return whole(input.first)
  if (input instanceof Drop) return input.entries()[0] ?? null
  return isHash(input) ? ([...input][0] ?? null) : null
}

function last(input: LiquidValue): LiquidValue {
  if (input instanceof Range) return whole(input.last)
  return isList(input) ? (input.at(-1) ?? null) : null
}

function isEmpty(value: LiquidValue): boolean {
  if (value instanceof MethodLiteral) return false
  return (isList(value) || typeof value === 'string' ? value.length : isHash(value) ? value.size : 1) === 0
}

function mapped(item: LiquidValue, property: LiquidValue, run: Run): LiquidValue {
  if (property === 'to_liquid') return item
  return hasKeys(item) ? valueAt(item, property, run) : null
}

type Of = (item: LiquidValue) => LiquidValue

/**
 * Creates a filter that works on the items, or on their values at a property if one is given. The filter returns `null`
 * if the first item has no properties.
 */
function byProperty(work: (items: LiquidValue[], of: Of, run: Run) => LiquidValue[]): Filter {
  return filter(0, 1, (input, [property], run) => {
    const items = itemsOf(input, run)
    if (property === undefined || property === null) return work(items, (item) => item, run)
    const [first] = items
    if (first !== undefined && !hasKeys(first)) return null
    return work(items, (item) => valueAt(item, property, run), run)
  })
}

function sortNatural(...[input, [property], run]: Parameters<FilterBody>): LiquidValue {
  const items = itemsOf(input, run)
  if (property === undefined || property === null) return mergeSort(items, (a, b) => naturally(a, b, run))
  if (!items.every(hasKeys)) return null
  return mergeSort(items, (a, b) => naturally(valueAt(a, property, run), valueAt(b, property, run), run))
}

/** Compares two values and ignores the case of ASCII letters. `nil` comes last, even after another `nil`. */
function naturally(a: LiquidValue, b: LiquidValue, run: Run): number {
  run.budget.spend()
  if (a === null || b === null) return a === null ? 1 : -1
  const lower = (value: LiquidValue) => run.text(value).replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return compareTexts(lower(a), lower(b))
}

function added(add: (list: readonly LiquidValue[], item: LiquidValue) => LiquidValue[]): Filter {
  return filterTaking('"item"', 1, 1, (input, [item = null], run) => {
    if (!isList(input)) return input
    run.budget.spend(input.length)
    return add(input, item)
  })
}

function taken(take: (list: readonly LiquidValue[], count: number) => readonly LiquidValue[]): Filter {
  return filter(0, 1, (input, [count = 1], run) => {
    if (!isList(input)) return input
    const wanted = strictInteger(count, (value) => run.text(value))
    if (wanted < 0) throw stops('negative array size')
    run.budget.spend(input.length)
    return take(input, wanted)
  })
}

/** Returns the first items, so that the preview does not change each time. Ruby picks items at random. */
function sample(...[input, [count], run]: Parameters<FilterBody>): LiquidValue {
  if (!isList(input)) return input
  let wanted = 1
  try {
    wanted = strictInteger(count ?? 1, (value) => run.text(value))
  } catch {
    // Jekyll picks one item if the count is invalid.
  }
  if (wanted < 0) throw stops('negative sample number')
  return wanted === 1 ? (input[0] ?? null) : input.slice(0, wanted)
}

/** Sorts items as Ruby's `sort` does. Throws a fault if two items cannot be compared. */
export function sortPlainly(items: readonly LiquidValue[], run: Run): LiquidValue[] {
  return [...items].sort((a, b) => {
    const order = compare(a, b, run.budget)
    if (order !== undefined) return order
    const other = b === null || typeof b === 'number' ? inspect(b, run.budget) : className(b)
    throw stops(`comparison of ${className(a)} with ${other} failed`)
  })
}
