import { Float } from '../../ruby/float'
import { julianDay } from '../../ruby/julianDay'
import { CalendarDate, Timestamp } from '../../ruby/timestamp'
import type { Budget } from '../run/limits'
import { Drop, isHash, isInteger, isList, isNumber, Range, type LiquidValue } from './value'

/**
 * Whether Ruby's `==` is true for two values. `1` is equal to `1.0`. Lists and mappings are equal if their items are.
 */
export function isEqual(a: LiquidValue, b: LiquidValue, budget: Budget): boolean {
  budget.spend()
  if (a === b) return true
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b) === 0
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index] ?? null, budget))
  if (isHash(a)) return isHash(b) && isSameHash(a, b, budget)
  return a instanceof Drop ? b instanceof Drop && a.isSame(b) : isSameMoment(a, b) || isSameRange(a, b)
}

function isSameRange(a: LiquidValue, b: LiquidValue): boolean {
  return a instanceof Range && b instanceof Range && a.first === b.first && a.last === b.last
}

function isSameMoment(a: LiquidValue, b: LiquidValue): boolean {
  if (a instanceof Timestamp) return b instanceof Timestamp && a.seconds === b.seconds
  return a instanceof CalendarDate && b instanceof CalendarDate && String(a) === String(b)
}

function isSameHash(
  a: ReadonlyMap<LiquidValue, LiquidValue>,
  b: ReadonlyMap<LiquidValue, LiquidValue>,
  budget: Budget,
) {
  if (a.size !== b.size) return false
  return [...a].every(([key, value]) => b.has(key) && isEqual(value, b.get(key) ?? null, budget))
}

/** The result of Ruby's `<=>`; `undefined` if the values cannot be compared. */
export function compare(a: LiquidValue, b: LiquidValue, budget: Budget): number | undefined {
  budget.spend()
  if (isNumber(a)) return isNumber(b) ? compareNumbers(a, b) : undefined
  if (typeof a === 'string') return typeof b === 'string' ? compareTexts(a, b) : undefined
  if (isList(a)) return isList(b) ? compareLists(a, b, budget) : undefined
  if (a instanceof Timestamp || a instanceof CalendarDate) return compareMoments(a, b)
  return isEqual(a, b, budget) ? 0 : comparePages(a, b, budget)
}

function compareMoments(a: Timestamp | CalendarDate, b: LiquidValue): number | undefined {
  if (a instanceof Timestamp) return b instanceof Timestamp ? a.seconds - b.seconds : undefined
  if (isNumber(b)) return compareNumbers(new Float(julianDay(a) - 0.5), b) // the Julian day of midnight, like Ruby's `Date#ajd`
  return b instanceof CalendarDate ? compareTexts(String(a), String(b)) : undefined
}

function compareLists(a: readonly LiquidValue[], b: readonly LiquidValue[], budget: Budget): number | undefined {
  for (const [index, item] of a.slice(0, b.length).entries()) {
    const found = compare(item, b[index] ?? null, budget)
    if (found !== 0) return found
  }
  return a.length - b.length
}

/** Compares posts and documents by date and then by path (`DocumentDrop#<=>`). */
function comparePages(a: LiquidValue, b: LiquidValue, budget: Budget): number | undefined {
  if (!(a instanceof Drop) || !(b instanceof Drop)) return undefined
  const [first, second] = [a.get('date'), b.get('date')]
  if (first === undefined || second === undefined) return undefined
  const byDate = compare(first, second, budget)
  if (byDate !== undefined && byDate !== 0) return byDate
  return compare(a.get('path') ?? null, b.get('path') ?? null, budget)
}

function compareNumbers(a: number | bigint | Float, b: number | bigint | Float): number | undefined {
  if (isInteger(a) && isInteger(b)) return a < b ? -1 : a > b ? 1 : 0
  const [x, y] = [numberOf(a), numberOf(b)]
  return x < y ? -1 : x > y ? 1 : x === y ? 0 : undefined
}

function numberOf(value: number | bigint | Float): number {
  return value instanceof Float ? value.value : Number(value)
}

/**
 * Compares two strings by their UTF-8 bytes, which is the order of their code points. In UTF-16, code points above
 * U+FFFF come before U+E000.
 */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index += 1) {
    const [x, y] = [a.charCodeAt(index), b.charCodeAt(index)]
    if (x !== y) return (isSurrogate(x) ? x + 0x10000 : x) - (isSurrogate(y) ? y + 0x10000 : y)
  }
  return a.length - b.length
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}
