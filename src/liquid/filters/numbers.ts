import { Float } from '../../ruby/float'
import { Timestamp } from '../../ruby/timestamp'
import { LimitReached } from '../run/limits'
import { noMethod, stops } from '../run/fault'
import type { Run } from '../run/run'
import {
  add,
  compareDecimals,
  divide,
  floatOf,
  floorOf,
  modulo,
  multiply,
  roundTo,
  subtract,
  type Decimal,
} from '../values/decimal'
import { toAmount, toInteger, type Amount } from '../values/number'
import { className } from '../values/text'
import { isNumber, whole, type LiquidValue } from '../values/value'
import { filter, filterTaking, type Filter } from './filter'

/** The filters for arithmetic. Integers remain integers. Other numbers are exact decimals until they are written. */
export const numbers: Readonly<Record<string, Filter>> = {
  plus: operation(
    '1',
    (a, b) => a + b,
    add,
    (a, b) => a + b,
  ),
  minus: operation(
    '1',
    (a, b) => a - b,
    subtract,
    (a, b) => a - b,
  ),
  times: operation(
    '2',
    (a, b) => a * b,
    multiply,
    (a, b) => a * b,
  ),
  divided_by: operation('2', divideWhole, divide, (a, b) => a / b),
  modulo: operation(
    '2',
    moduloWhole,
    (a, b) => modulo(a, nonZero(b)),
    (a, b) => a - b * Math.floor(a / b),
  ),
  abs: filter(0, 0, (input) => {
    const amount = toAmount(input)
    if ('whole' in amount) return whole(amount.whole < 0n ? -amount.whole : amount.whole)
    return new Float(Math.abs(asNumber(amount)))
  }),
  ceil: filter(0, 0, (input) => whole(-floorOf(negative(exact(input))))),
  floor: filter(0, 0, (input) => whole(floorOf(exact(input)))),
  round: filter(0, 1, (input, [places]) => round(input, places ?? 0)),
  at_least: filterTaking('1', 1, 1, (input, [other = null]) => larger(toAmount(other), toAmount(input))),
  at_most: filterTaking('9', 1, 1, (input, [other = null]) => larger(toAmount(input), toAmount(other), -1)),
  to_integer: filter(0, 0, (input) => {
    if (typeof input === 'boolean') return input ? 1 : 0
    if (input instanceof Timestamp) return input.seconds
    if (input !== null && !isNumber(input) && typeof input !== 'string') throw noMethod('to_i', className(input))
    return whole(toInteger(input))
  }),
}

type Whole = (a: bigint, b: bigint) => bigint
type Exact = (a: Decimal, b: Decimal) => Decimal
type Odd = (a: number, b: number) => number

function operation(example: string, wholes: Whole, exacts: Exact, odds: Odd): Filter {
  return filterTaking(example, 1, 1, (input, [operand = null], run) => {
    const [a, b] = [toAmount(input), toAmount(operand)]
    if ('whole' in a && 'whole' in b) return whole(bounded(wholes(a.whole, b.whole), run))
    if ('odd' in a || 'odd' in b) return new Float(odds(asNumber(a), asNumber(b)))
    const [x, y] = [decimal(a), decimal(b)]
    if (exacts === divide && y.digits === 0n) return new Float(floatOf(x).value / 0)
    const result = exacts(x, y)
    const isNegative = x.digits < 0n !== y.digits < 0n
    if (result.digits === 0n && isNegative && (exacts === multiply || exacts === divide)) return new Float(-0)
    return floatOf(result)
  })
}

/**
 * Returns the value if it has at most 5,000 digits, and otherwise throws `LimitReached`. Only malicious templates
 * compute longer numbers.
 */
function bounded(value: bigint, run: Run): bigint {
  if (value > largest || value < -largest) throw new LimitReached('liquid.too-much')
  run.budget.spend()
  return value
}

const largest = 10n ** 5000n

function divideWhole(a: bigint, b: bigint): bigint {
  if (b === 0n) throw stops('divided by 0')
  const quotient = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient
}

function moduloWhole(a: bigint, b: bigint): bigint {
  if (b === 0n) throw stops('divided by 0')
  const rest = a % b
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest
}

function nonZero(value: Decimal): Decimal {
  if (value.digits === 0n) throw stops('divided by 0')
  return value
}

function decimal(amount: Amount): Decimal {
  if ('whole' in amount) return { digits: amount.whole, scale: 0 }
  if ('decimal' in amount) return amount.decimal
  throw stops(String(new Float(amount.odd)))
}

function asNumber(amount: Amount): number {
  return 'odd' in amount ? amount.odd : floatOf(decimal(amount)).value
}

function exact(value: LiquidValue): Decimal {
  return decimal(toAmount(value))
}

function negative({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale }
}

function round(input: LiquidValue, places: LiquidValue): LiquidValue {
  const amount = toAmount(input)
  const wanted = Math.trunc(floatOf(exact(places)).value)
  const rounded = roundTo(decimal(amount), Math.max(-5000, Math.min(5000, wanted)))
  if (wanted === 0 || 'whole' in amount) return whole(floorOf(rounded))
  return wanted > 0 ? floatOf(rounded) : whole(floorOf(rounded))
}

function larger(a: Amount, b: Amount, sign: 1 | -1 = 1): LiquidValue {
  const order = 'odd' in a || 'odd' in b ? asNumber(a) - asNumber(b) : compareDecimals(decimal(a), decimal(b))
  const amount = sign === 1 ? (order > 0 ? a : b) : order > 0 ? b : a
  return 'whole' in amount ? whole(amount.whole) : new Float(asNumber(amount))
}
