import { stops } from '../run/fault'
import type { Run } from '../run/run'
import { compare, isEqual } from '../values/compare'
import { className, inspect } from '../values/text'
import { Float } from '../../ruby/float'
import {
  Drop,
  isHash,
  isInteger,
  isList,
  isNumber,
  isTrue,
  MethodLiteral,
  Range,
  type LiquidValue,
} from '../values/value'
import { CalendarDate, Timestamp } from '../../ruby/timestamp'
import type { Expression } from './expression'

/**
 * A comparison, and optionally another condition after `and` or `or`. Liquid evaluates conditions from right to left.
 */
export interface Condition {
  readonly left: Expression
  readonly operator: string | undefined
  readonly right: Expression | undefined
  readonly next: { readonly relation: 'and' | 'or'; readonly condition: Condition } | undefined
}

/** Whether a condition is true (https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/condition.rb). */
export function holds(condition: Condition, run: Run): boolean {
  for (let current = condition; ;) {
    const result = isTrue(compared(current, run))
    if (!current.next || result === (current.next.relation === 'or')) return result
    current = current.next.condition
  }
}

function compared({ left, operator, right }: Condition, run: Run): LiquidValue {
  const a = run.evaluate(left)
  if (operator === undefined) return a
  const b = right ? run.evaluate(right) : null
  const operation = operators.get(operator)
  if (!operation) throw stops(`Unknown operator ${operator}`)
  return operation(a, b, run)
}

type Operator = (a: LiquidValue, b: LiquidValue, run: Run) => LiquidValue

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['==', equal],
  ['!=', (a, b, run) => !isTrue(equal(a, b, run))],
  ['<>', (a, b, run) => !isTrue(equal(a, b, run))],
  ['<', (a, b, run) => ordered(a, b, run, (order) => order < 0)],
  ['>', (a, b, run) => ordered(a, b, run, (order) => order > 0)],
  ['<=', (a, b, run) => ordered(a, b, run, (order) => order <= 0)],
  ['>=', (a, b, run) => ordered(a, b, run, (order) => order >= 0)],
  ['contains', contains],
])

function equal(a: LiquidValue, b: LiquidValue, run: Run): LiquidValue {
  if (a instanceof MethodLiteral) return isLiteral(a, b)
  return b instanceof MethodLiteral ? isLiteral(b, a) : isEqual(a, b, run.budget)
}

/**
 * The result of a comparison with `empty` or `blank`. It is `null` for `blank`, because Ruby has no `blank?` without
 * Rails.
 */
function isLiteral({ question }: MethodLiteral, value: LiquidValue): LiquidValue {
  if (question === 'blank') return null
  if (typeof value === 'string' || isList(value)) return value.length === 0
  return isHash(value) ? value.size === 0 : null
}

/**
 * The result of a comparison such as `<`; `null` if one of the values has no order. Throws a fault if both values have
 * an order but cannot be compared.
 */
function ordered(a: LiquidValue, b: LiquidValue, run: Run, test: (order: number) => boolean): LiquidValue {
  if (!isOrdered(a) || !isOrdered(b)) return null
  const order = compare(a, b, run.budget)
  if (order !== undefined) return test(order)
  if (a instanceof Float && b instanceof Float) return false // NaN
  const other = isNumber(b) ? inspect(b, run.budget) : className(b)
  throw stops(`comparison of ${className(a)} with ${other} failed`)
}

function isOrdered(value: LiquidValue): boolean {
  return isNumber(value) || typeof value === 'string' || value instanceof Timestamp || value instanceof CalendarDate
}

function contains(a: LiquidValue, b: LiquidValue, run: Run): LiquidValue {
  if (!isTrue(a) || !isTrue(b)) return false
  if (typeof a === 'string') return a.includes(run.text(b))
  if (isList(a)) return a.some((item) => isEqual(item, b, run.budget))
  if (isHash(a)) return a.has(b)
  if (a instanceof Range) return isInteger(b) && BigInt(b) >= a.first && BigInt(b) <= a.last
  return a instanceof Drop ? a.entries().some((entry) => isEqual(entry, b, run.budget)) : false
}
