import { Float } from '../../ruby/float'

/** A decimal number like Ruby's BigDecimal: `digits` divided by 10 to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

const longest = 400

/** Reads a decimal number; `undefined` if the text is not one. */
export function readDecimal(text: string): Decimal | undefined {
  const match = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(text)
  if (!match) return undefined
  const [, sign = '', before = '', after = '', power = '0'] = match
  if (before.length + after.length > longest || Math.abs(Number(power)) > longest) return undefined
  const digits = BigInt(`${before}${after}` || '0') * (sign === '-' ? -1n : 1n)
  const scale = after.length - Number(power)
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}

export function decimalOf(value: number | bigint | Float): Decimal | undefined {
  return readDecimal(value instanceof Float ? value.toString() : String(value))
}

export function floatOf({ digits, scale }: Decimal): Float {
  return new Float(Number(`${digits}e${-scale}`))
}

type Operation = (a: Decimal, b: Decimal) => Decimal

export const add: Operation = (a, b) => aligned(a, b, (x, y) => x + y)
export const subtract: Operation = (a, b) => aligned(a, b, (x, y) => x - y)
export const multiply: Operation = (a, b) => ({ digits: a.digits * b.digits, scale: a.scale + b.scale })

/** Divides two numbers, with more digits than a float has. */
export const divide: Operation = (a, b) => {
  const more = 40
  return { digits: (a.digits * 10n ** BigInt(more + b.scale)) / b.digits, scale: more + a.scale }
}

/** The result of Ruby's `%`, which has the sign of the divisor. */
export const modulo: Operation = (a, b) =>
  aligned(a, b, (x, y) => {
    const rest = x % y
    return rest !== 0n && rest < 0n !== y < 0n ? rest + y : rest
  })

export function compareDecimals(a: Decimal, b: Decimal): number {
  const { digits } = subtract(a, b)
  return digits < 0n ? -1 : digits > 0n ? 1 : 0
}

/** Rounds to a number of decimal places, half away from zero. Negative places round to tens, hundreds and so on. */
export function roundTo({ digits, scale }: Decimal, places: number): Decimal {
  if (places >= scale) return { digits, scale }
  const unit = 10n ** BigInt(scale - places)
  const half = digits < 0n ? -unit / 2n : unit / 2n
  const rounded = (digits + half) / unit
  return places < 0 ? { digits: rounded * 10n ** BigInt(-places), scale: 0 } : { digits: rounded, scale: places }
}

export function floorOf({ digits, scale }: Decimal): bigint {
  const unit = 10n ** BigInt(scale)
  const whole = digits / unit
  return digits < 0n && whole * unit !== digits ? whole - 1n : whole
}

function aligned(a: Decimal, b: Decimal, change: (x: bigint, y: bigint) => bigint): Decimal {
  const scale = Math.max(a.scale, b.scale)
  const digits = ({ digits, scale: own }: Decimal) => digits * 10n ** BigInt(scale - own)
  return { digits: change(digits(a), digits(b)), scale }
}
