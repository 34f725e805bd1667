import { Float } from '../../ruby/float'
import { toInteger } from '../values/number'
import { MethodLiteral, Range, whole, type LiquidValue } from '../values/value'

/** An expression, which is evaluated when a template is rendered. */
export type Expression = Constant | VariableLookup | RangeExpression

export interface Constant {
  readonly kind: 'constant'
  readonly value: LiquidValue
}

/** A variable with its keys, such as `a.b[c]`. */
export interface VariableLookup {
  readonly kind: 'lookup'
  readonly name: Expression
  readonly keys: readonly LookupKey[]
}

interface LookupKey {
  readonly at: Expression
  /**
   * Whether the key is `size`, `first` or `last` outside of brackets. These keys also work on values that do not have
   * them.
   */
  readonly isCommand: boolean
}

interface RangeExpression {
  readonly kind: 'range'
  readonly first: Expression
  readonly last: Expression
}

const constants: ReadonlyMap<string, LiquidValue> = new Map<string, LiquidValue>([
  ['nil', null],
  ['null', null],
  ['', null],
  ['true', true],
  ['false', false],
  ['blank', new MethodLiteral('blank')],
  ['empty', new MethodLiteral('empty')],
])

const deepest = 50
const rangePattern = /^\(([^ \t\r\n\f\v]+)\.\.([^ \t\r\n\f\v]+)\)$/

/**
 * Parses an expression as `Expression.parse` does. It accepts any markup.
 * https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/expression.rb
 */
export function parseExpression(markup: string | undefined, depth = 0): Expression {
  if (markup === undefined || depth > deepest) return constant(null)
  const known = constants.get(markup)
  if (known !== undefined) return constant(known)
  if (/^(?:'[^]*'|"[^]*")$/.test(markup) && markup.length > 1) return constant(markup.slice(1, -1))
  if (/^-?\d+$/.test(markup)) return constant(whole(BigInt(markup)))
  const range = parseRange(markup, depth)
  if (range) return range
  if (/^-?\d[\d.]+$/.test(markup)) return constant(new Float(parseFloat(markup)))
  return parseLookup(markup, depth)
}

export function constant(value: LiquidValue): Constant {
  return { kind: 'constant', value }
}

/** Parses a range; `undefined` if the markup is not a range. */
function parseRange(markup: string, depth: number): Expression | undefined {
  if (!markup.startsWith('(')) return undefined
  const [, first, last] = rangePattern.exec(markup) ?? []
  if (first === undefined || last === undefined) return undefined
  const [start, end] = [parseExpression(first, depth + 1), parseExpression(last, depth + 1)]
  if (start.kind !== 'constant' || end.kind !== 'constant') return { kind: 'range', first: start, last: end }
  return constant(new Range(toInteger(start.value), toInteger(end.value)))
}

function parseLookup(markup: string, depth: number): VariableLookup {
  const [name, ...keys] = markup.match(/\[[^\]]+\]|[\w-]+\??/g) ?? []
  return {
    kind: 'lookup',
    name: name?.startsWith('[') ? parseExpression(name.slice(1, -1), depth + 1) : constant(name ?? null),
    keys: keys.map((key) =>
      key.startsWith('[')
        ? { at: parseExpression(key.slice(1, -1), depth + 1), isCommand: false }
        : { at: constant(key), isCommand: key === 'size' || key === 'first' || key === 'last' },
    ),
  }
}
