import { Float } from '../../ruby/float'
import { stops } from '../run/fault'
import { decimalOf, readDecimal, type Decimal } from './decimal'
import { isInteger, type LiquidValue } from './value'

/** The result of Ruby's `to_i`: the integer at the start of a string, or 0 if there is none. */
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
  const [, digits = '0'] = /^[ \t\r\n\f\v]*([-+]?\d+(?:_\d+)*)/.exec(text.slice(0, 1000)) ?? []
  return BigInt(digits.replaceAll('_', '').replace('+', ''))
}

const integer = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7_]*[0-7]|0|[1-9](?:_?\d)*)$/

/**
 * The result of `Liquid::Utils.to_integer`. Throws a fault if the value is not an integer or a string that contains
 * one.
 */
export function strictInteger(value: LiquidValue, text: (value: LiquidValue) => string): number {
  if (isInteger(value)) return Number(value)
  const digits = text(value).replace(/^[ \t\r\n\f\v]+|(?<![ \t\r\n\f\v])[ \t\r\n\f\v]+$/g, '')
  const [, sign, written] = integer.exec(digits) ?? []
  if (written === undefined) throw stops('invalid integer')
  const plain = written.replaceAll('_', '')
  const amount = Number(/^0[0-7]/.test(plain) ? `0o${plain.slice(1)}` : plain)
  return sign === '-' ? -amount : amount
}

/** A number as the filters for arithmetic read it (`Liquid::Utils.to_number`). `odd` is NaN or infinity. */
export type Amount = { readonly whole: bigint } | { readonly decimal: Decimal } | { readonly odd: number }

export function toAmount(value: LiquidValue): Amount {
  if (isInteger(value)) return { whole: BigInt(value) }
  if (value instanceof Float) return decimalAmount(value)
  if (typeof value !== 'string') return { whole: 0n }
  const stripped = value.replace(/^[\0 \t\r\n\f\v]+|[\0 \t\r\n\f\v]+$/g, '')
  const decimal = /^-?\d+\.\d+$/.test(stripped) ? readDecimal(stripped) : undefined
  return decimal ? { decimal } : { whole: toInteger(value) }
}

function decimalAmount(value: Float): Amount {
  const decimal = Number.isFinite(value.value) ? decimalOf(value) : undefined
  return decimal ? { decimal } : { odd: value.value }
}
