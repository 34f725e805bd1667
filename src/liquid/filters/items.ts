import { dayOfYear } from '../../ruby/calendar'
import { weekday } from '../../ruby/calendarNames'
import { Float } from '../../ruby/float'
import { Timestamp } from '../../ruby/timestamp'
import { noMethod, stops } from '../run/fault'
import { itemAt } from '../run/lookup'
import type { Run } from '../run/run'
import { className, inspect } from '../values/text'
import { nameOfZone } from './dates'
import { Drop, isHash, isInteger, isList, MethodLiteral, Range, whole, type LiquidValue } from '../values/value'

/** The items of a filter's input. Nested lists are flattened. A mapping, or any other single value, is one item. */
export function itemsOf(input: LiquidValue, run: Run): LiquidValue[] {
  if (isList(input)) return flatten(input, run)
  if (isHash(input)) return [input]
  if (input instanceof Range) return numbersOf(input, run)
  if (input instanceof Drop) return [...input.keys()]
  if (input instanceof Timestamp) return partsOf(input, run)
  return input === null ? [] : [input instanceof MethodLiteral ? '' : input]
}

/** The parts of a time, as in Ruby's `Time#to_a`. */
function partsOf(time: Timestamp, run: Run): LiquidValue[] {
  const { second, minute, hour, day, month, year } = time.civil
  const date = [second, minute, hour, day, month, year, weekday(time).number % 7, dayOfYear(time.civil)]
  return [...date, false, nameOfZone(time, run) ?? null]
}

function flatten(list: readonly LiquidValue[], run: Run, into: LiquidValue[] = []): LiquidValue[] {
  for (const item of list) {
    run.budget.spend()
    if (isList(item)) flatten(item, run, into)
    else into.push(item)
  }
  return into
}

/**
 * The numbers of a range. Spends the budget before it creates them, because a short range such as `(1..1000000000)` can
 * have very many.
 */
export function numbersOf({ first, size }: Range, run: Run): LiquidValue[] {
  run.budget.spend(size)
  return Array.from({ length: size }, (_, index) => whole(first + BigInt(index)))
}

/** The items that Ruby's `select` and `group_by` iterate over; `undefined` if the value does not have these methods. */
export function members(input: LiquidValue, run: Run): readonly LiquidValue[] | undefined {
  if (isList(input)) return input
  if (isHash(input)) return [...input]
  if (input instanceof Range) return numbersOf(input, run)
  return input instanceof Drop ? input.entries() : undefined
}

/** The values of a mapping; for any other value, the result of `members`. */
export function valuesOrMembers(input: LiquidValue, run: Run): readonly LiquidValue[] | undefined {
  return isHash(input) ? [...input.values()] : members(input, run)
}

/** Whether the value has Ruby's method `[]`. */
export function hasKeys(value: LiquidValue): boolean {
  return typeof value === 'string' || isInteger(value) || isList(value) || isHash(value) || value instanceof Drop
}

/** The value of Ruby's `item[key]`. Throws a fault if the item does not accept the key. */
export function valueAt(item: LiquidValue, key: LiquidValue, run: Run): LiquidValue {
  run.budget.spend()
  if (isHash(item)) return item.get(key) ?? null
  if (item instanceof Drop) return typeof key === 'string' ? (item.get(key) ?? null) : null
  if (!hasKeys(item)) throw noMethod('[]', className(item))
  const found = elementAt(item, key)
  if (found === undefined) throw stops(`cannot select the property '${inspect(key, run.budget)}'`)
  return found
}

function elementAt(item: LiquidValue, key: LiquidValue): LiquidValue | undefined {
  if (typeof item === 'string') return partOf(item, key)
  return isInteger(item) ? bitOf(BigInt(item), key) : itemOf(item, key)
}

function indexOf(key: LiquidValue): number | undefined {
  return key instanceof Float ? Math.trunc(key.value) : isInteger(key) ? Number(key) : undefined
}

function itemOf(item: LiquidValue, key: LiquidValue): LiquidValue | undefined {
  const index = indexOf(key)
  return isList(item) && index !== undefined ? (itemAt(item, index) ?? null) : undefined
}

/** The value of Ruby's `Integer#[]`: the bit at an index, or the bits in a range. */
function bitOf(item: bigint, key: LiquidValue): LiquidValue | undefined {
  const index = indexOf(key)
  if (index !== undefined) return index < 0 ? 0 : Number((item >> BigInt(index)) & 1n)
  return key instanceof Range ? whole(bitsOf(item, key)) : undefined
}

function bitsOf(item: bigint, { first, size }: Range): bigint {
  if (first < 0n || first > 1000n) return 0n
  const rest = item >> first
  return size === 0 || size > 64 ? rest : rest & ((1n << BigInt(size)) - 1n)
}

function partOf(text: string, key: LiquidValue): LiquidValue | undefined {
  const index = indexOf(key)
  if (index !== undefined) return itemAt(Array.from(text), index) ?? null
  if (key instanceof Range) return sliceOf(Array.from(text), key)
  if (typeof key !== 'string') return undefined
  return text.includes(key) ? key : null
}

/** The value of Ruby's `text[2..4]`. Negative numbers count from the end. */
function sliceOf(letters: readonly string[], { first, last }: Range): LiquidValue {
  const at = (index: bigint) => Number(index) + (index < 0n ? letters.length : 0)
  const start = at(first)
  return start < 0 || start > letters.length ? null : letters.slice(start, Math.max(start, at(last) + 1)).join('')
}
