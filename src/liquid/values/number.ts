import { Float } from '../../ruby/float'
import { stops } from '../run/fault'
import { decimalOf, readDecimal, type Decimal } from './decimal'
import { isInteger, isNumber, type LiquidValue } from './value'

/** Ruby's `to_i`: what a text begins with, 0 for what is no number. */
export function toInteger(value: LiquidValue): bigint {
  if (isInteger(value)) return BigInt(value)
  if (value instanceof Float) {
    if (!Number.isFinite(value.value)) throw stops(String(value))
    return BigInt(Math.trunc(value.value))
  }
  if (typeof value === 'string') return leadingInteger(value)
  if (value === null) return 0n
  throw stops('undefined method ‘to_i’')
}

function leadingInteger(text: string): bigint {
  const match = /^[ \t\r\n\f\v]*([-+]?\d+(?:_\d+)*)/.exec(text.slice(0, 1000))
  return match ? BigInt(match[1]!.replaceAll('_', '').replace('+', '')) : 0n
}

/** `Liquid::Utils.to_integer`, which takes nothing but whole numbers and texts of them. */
export function strictInteger(value: LiquidValue, text: (value: LiquidValue) => string): number {
  if (isInteger(value)) return Number(value)
  const digits = text(value).replace(/^[ \t\r\n\f\v]+|(?<![ \t\r\n\f\v])[ \t\r\n\f\v]+$/g, '')
  const match = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7_]*[0-7]|0|[1-9](?:_?\d)*)$/.exec(digits)
  if (!match) throw stops('invalid integer')
  const body = match[2]!.replaceAll('_', '')
  const value_ = Number(/^0[0-7]/.test(body) ? `0o${body.slice(1)}` : body)
  return match[1] === '-' ? -value_ : value_
}

/** A number as the filters of arithmetic take it (`Liquid::Utils.to_number`): whole, or with decimal places. */
export type Amount = { readonly whole: bigint } | { readonly decimal: Decimal } | { readonly odd: number }

export function toAmount(value: LiquidValue): Amount {
  if (isInteger(value)) return { whole: BigInt(value) }
  if (isNumber(value)) return decimalAmount(value as Float)
  if (typeof value !== 'string') return { whole: 0n }
  const stripped = value.replace(/^[\0 \t\r\n\f\v]+|[\0 \t\r\n\f\v]+$/g, '')
  const decimal = /^-?\d+\.\d+$/.test(stripped) ? readDecimal(stripped) : undefined
  return decimal ? { decimal } : { whole: toInteger(value) }
}

function decimalAmount(value: Float): Amount {
  const decimal = Number.isFinite(value.value) ? decimalOf(value) : undefined
  return decimal ? { decimal } : { odd: value.value }
}
