import { constant, parseExpression, type Expression } from './expression'
import { quotedFragment, space, tagAttributes } from './patterns'
import { StrictParser } from './strict'

/** The parsed markup of an output or of the part after `=` in an `assign`: an expression and its filters. */
export interface Variable {
  readonly of: Expression
  readonly filters: readonly FilterCall[]
}

export interface FilterCall {
  readonly name: string
  readonly args: readonly Expression[]
  /** The arguments `name: value`. A filter gets them as a mapping after its other arguments. */
  readonly named: readonly (readonly [name: string, value: Expression])[]
}

/**
 * Parses the markup with the strict grammar, or with the lax grammar, which accepts any markup
 * (https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/variable.rb).
 */
export function parseVariable(markup: string): Variable {
  try {
    return parseStrictly(markup)
  } catch {
    return parseLaxly(markup)
  }
}

function parseStrictly(markup: string): Variable {
  const parser = new StrictParser(markup)
  const of = parseExpression(parser.expression())
  const filters: FilterCall[] = []
  while (parser.consumeIf('pipe') !== undefined) {
    const name = parser.consume('id')
    filters.push(filterCall(name, parser.consumeIf('colon') === undefined ? [] : [...argumentsOf(parser)]))
  }
  parser.consume('end_of_string')
  return { of, filters }
}

function* argumentsOf(parser: StrictParser): Generator<string> {
  yield parser.argument()
  while (parser.consumeIf('comma') !== undefined) yield parser.argument()
}

const head = new RegExp(`(${quotedFragment})([^]*)`)
const filterPattern = new RegExp(`(?:${space}+|${quotedFragment}|,)+`, 'g')
const argumentPattern = new RegExp(`[:,]${space}*((?:\\w+${space}*:${space}*)?${quotedFragment})`, 'g')
const namedPattern = new RegExp(`^${tagAttributes}$`)

function parseLaxly(markup: string): Variable {
  const [, name, rest = ''] = head.exec(markup) ?? []
  if (name === undefined) return { of: constant(null), filters: [] }
  const pipe = rest.indexOf('|')
  const pieces = pipe < 0 ? [] : (rest.slice(pipe + 1).match(filterPattern) ?? [])
  return { of: parseExpression(name), filters: pieces.flatMap(laxFilter) }
}

function laxFilter(piece: string): FilterCall[] {
  const name = /\w+/.exec(piece)?.[0]
  if (name === undefined) return []
  const args = Array.from(piece.matchAll(argumentPattern), ([, argument = '']) => argument)
  return [filterCall(name, args)]
}

function filterCall(name: string, written: readonly string[]): FilterCall {
  const args: Expression[] = []
  const named: [string, Expression][] = []
  for (const each of written) {
    const [, key, value] = namedPattern.exec(each) ?? []
    if (key !== undefined) named.push([key, parseExpression(value)])
    else args.push(parseExpression(each))
  }
  return { name, args, named }
}
