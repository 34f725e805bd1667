import { Float } from '../../ruby/float'
import { noMethod, stops } from '../run/fault'
import type { Run } from '../run/run'
import { compare, compareTexts } from '../values/compare'
import { toInteger } from '../values/number'
import { className } from '../values/text'
import { isHash, isList, isTrue, MethodLiteral, whole, type LiquidValue } from '../values/value'
import { filterTaking, type Filter } from './filter'
import { hasKeys, members, valueAt, valuesOrMembers } from './items'
import { sortPlainly } from './lists'

/** Jekyll's own filters for lists (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/filters.rb). */
export const properties: Readonly<Record<string, Filter>> = {
  sort: filterTaking('"date"', 0, 2, (input, [property = null, nils = 'first'], run) =>
    sort(input, property, nils, run),
  ),
  where: filterTaking('"key", "value"', 2, 2, (input, [property = null, value = null], run) => {
    const items = searched(input, property, value, run)
    return items ? items.filter((item) => isMatch(propertyOf(item, property, run), value, run)) : input
  }),
  find: filterTaking('"key", "value"', 2, 2, (input, [property = null, value = null], run) => {
    const items = searched(input, property, value, run)
    if (!items) return input
    return items.find((item) => isMatch(propertyOf(item, property, run), value, run)) ?? null
  }),
}

function searched(input: LiquidValue, property: LiquidValue, value: LiquidValue, run: Run) {
  if (!isTrue(property) || isList(value) || isHash(value)) return undefined
  return valuesOrMembers(input, run)
}

function isMatch(property: LiquidValue, target: LiquidValue, run: Run): boolean {
  if (target === null) return property === null
  const text = run.text(target)
  if (typeof property === 'string') return property === text
  const parts = isHash(property) ? [...property] : isList(property) ? property : property === null ? [] : [property]
  if (target instanceof MethodLiteral) return run.join(parts, '') === text
  return parts.some((part) => run.text(part) === text)
}

/**
 * The value of an item at a property, which may be a path with dots. A value that looks like a number is returned as a
 * number.
 */
export function propertyOf(item: LiquidValue, property: LiquidValue, run: Run): LiquidValue {
  const name = run.text(property)
  if (item !== null && !hasKeys(item)) throw noMethod('[]', className(item))
  if (item === null) throw noMethod('[]', 'nil')
  if (!name.includes('.')) return asNumber(valueAt(item, name, run), run)
  const parts = name.split('.')
  const value = parts.reduce<LiquidValue>((value, key) => (hasKeys(value) ? valueAt(value, key, run) : false), item)
  return asNumber(value, run)
}

function asNumber(value: LiquidValue, run: Run): LiquidValue {
  const text = typeof value === 'string' ? value : typeof value === 'object' ? '' : run.text(value)
  if (text.length > 400) return value
  if (/^[ \t\r\n\f\v]*-?\d+[ \t\r\n\f\v]*$/.test(text)) return whole(toInteger(value))
  if (/^[ \t\r\n\f\v]*-?(?:\d+\.?\d*|\.\d+)[ \t\r\n\f\v]*$/.test(text)) return new Float(parseFloat(text) || 0)
  return value
}

function sort(input: LiquidValue, property: LiquidValue, nils: LiquidValue, run: Run): LiquidValue {
  if (input === null) throw stops('Cannot sort a null object.')
  const items = members(input, run)
  if (!items) throw noMethod('sort', className(input))
  if (property === null) return sortPlainly(items, run)
  if (nils !== 'first' && nils !== 'last')
    throw stops(`Invalid nils order: '${run.text(nils)}' is not a valid nils order.`)
  const order = nils === 'first' ? -1 : 1
  return items
    .map((item) => ({ item, key: propertyOf(item, property, run) }))
    .sort((a, b) => byKey(a.key, b.key, order, run))
    .map(({ item }) => item)
}

function byKey(a: LiquidValue, b: LiquidValue, order: 1 | -1, run: Run): number {
  if (a === null && b === null) return 0
  if (a === null || b === null) return a === null ? order : -order
  return compare(a, b, run.budget) ?? compareTexts(run.text(a), run.text(b))
}
