import { Float } from '../ruby/float'
import { resolveDate } from './dateScalar'
import type { Value } from './node'

/**
 * The value of a plain (unquoted) scalar by the rules of SafeYAML, with which Jekyll 3 and 4 load front matter
 * (https://github.com/dtao/safe_yaml, `lib/safe_yaml/transform`). They follow YAML 1.1 with exceptions: `1,000` is a
 * number, `1e3` and `y` are strings, `NO` is false, `1:30` is 90.0.
 */
export function resolvePlain(source: string): Value {
  const word = source.toLowerCase()
  if (word === '' || word === '~' || word === 'null') return null
  if (truths.has(word)) return true
  if (falsehoods.has(word)) return false
  if (!/[\d.]/.test(source)) return source
  return integer(source) ?? float(source) ?? resolveDate(source) ?? source
}

const truths: ReadonlySet<string> = new Set(['yes', 'on', 'true'])
const falsehoods: ReadonlySet<string> = new Set(['no', 'off', 'false'])

function integer(source: string): Value | undefined {
  const bare = source.replace(/[_,]/g, '')
  if (/^[-+]?(0|[1-9]\d*)$/.test(bare)) return whole(BigInt(bare.replace('+', '')))
  if (/^0[0-7]+$/.test(bare)) return whole(BigInt(`0o${bare}`))
  if (/^0x[\da-f]+$/i.test(bare) || /^0b[01]+$/.test(bare)) return whole(BigInt(bare))
  if (/^[-+]0x[\da-fA-F]+$/.test(bare)) return whole((bare.startsWith('-') ? -1n : 1n) * BigInt(bare.slice(1)))
  if (/^[-+]?\d+(:[0-5]?\d)+$/.test(bare)) return sexagesimal(bare)
  return undefined
}

function whole(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

function float(source: string): Float | undefined {
  if (/^[-+]?(\d+(_\d+)*)?\.\d+(_\d+)*([eE][-+]\d+)?$/.test(source))
    return new Float(Number(source.replaceAll('_', '')))
  if (/^[-+]?\d[\d_]*(:[0-5]?\d)+\.[\d_]*$/.test(source)) return sexagesimal(source.replaceAll('_', ''))
  if (/^-?\.(inf|Inf|INF)$/.test(source)) return new Float(source.startsWith('-') ? -Infinity : Infinity)
  if (/^\.(nan|NaN|NAN)$/.test(source)) return new Float(NaN)
  return undefined
}

/**
 * The value of a base 60 number. SafeYAML applies a minus twice, to the first part and to the whole, so `-1:30` is 30.
 */
function sexagesimal(source: string): Float {
  const [before = '', fraction] = source.split('.')
  const seconds = before
    .split(':')
    .reduceRight<[number, number]>(([sum, unit], part) => [sum + Number(part) * unit, unit * 60], [0, 1])[0]
  const value = seconds + (fraction ? Number(`0.${fraction}`) : 0)
  return new Float(source.startsWith('-') ? -value : value)
}
