import { noMethod, stops } from '../run/fault'
import { itemAt } from '../run/lookup'
import type { Run } from '../run/run'
import { className, inspect } from '../values/text'
import { Drop, isHash, isInteger, isList, Range, whole, type Hash, type LiquidValue } from '../values/value'

/** The items that a filter goes through: lists in lists are flattened, a mapping is one item, as is anything else. */
export function itemsOf(input: LiquidValue, run: Run): LiquidValue[] {
  if (isList(input)) return flatten(input, run)
  if (isHash(input)) return [input]
  if (input instanceof Range) return numbersOf(input, run)
  if (input instanceof Drop) return [...input.keys()]
  return input === null ? [] : [input]
}

function flatten(list: readonly LiquidValue[], run: Run, into: LiquidValue[] = []): LiquidValue[] {
  for (const item of list) {
    run.budget.spend()
    if (isList(item)) flatten(item, run, into)
    else into.push(item)
  }
  return into
}

/** Asks for leave first: `(1..1000000000)` is quickly written. */
export function numbersOf({ first, size }: Range, run: Run): LiquidValue[] {
  run.budget.spend(size)
  return Array.from({ length: size }, (_, index) => whole(first + BigInt(index)))
}

/** The items that Ruby's `select` and `group_by` go through; `undefined` where there is no such method. */
export function members(input: LiquidValue, run: Run): readonly LiquidValue[] | undefined {
  if (isList(input)) return input
  if (isHash(input)) return [...input].map((pair) => pair)
  if (input instanceof Range) return numbersOf(input, run)
  return input instanceof Drop ? input.entries() : undefined
}

/** As `members`, of a mapping its values. */
export function valuesOrMembers(input: LiquidValue, run: Run): readonly LiquidValue[] | undefined {
  return isHash(input) ? [...(input as Hash).values()] : members(input, run)
}

/** Whether Ruby has `[]` for it. */
export function hasKeys(value: LiquidValue): boolean {
  return typeof value === 'string' || isInteger(value) || isList(value) || isHash(value) || value instanceof Drop
}

/** Ruby's `item[key]`; a fault where the key is none that it takes. */
export function valueAt(item: LiquidValue, key: LiquidValue, run: Run): LiquidValue {
  run.budget.spend()
  if (isHash(item)) return item.get(key) ?? null
  if (item instanceof Drop) return typeof key === 'string' ? (item.get(key) ?? null) : null
  if (typeof item === 'string') return partOf(item, key)
  if (isList(item) && isInteger(key)) return itemAt(item, Number(key)) ?? null
  if (isList(item) || isInteger(item)) throw stops(`cannot select the property '${inspect(key, run.budget)}'`)
  throw noMethod('[]', className(item))
}

function partOf(text: string, key: LiquidValue): LiquidValue {
  if (isInteger(key)) return itemAt(Array.from(text), Number(key)) ?? null
  if (typeof key !== 'string') throw stops('no implicit conversion into Integer')
  return text.includes(key) ? key : null
}
