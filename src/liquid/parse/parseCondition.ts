import { stops } from '../run/fault'
import type { Condition } from './condition'
import { parseExpression } from './expression'
import { quotedFragment, space } from './patterns'
import { StrictParser } from './strict'

/** Parses a condition with the strict grammar, or with the lax grammar if that fails. */
export function parseCondition(markup: string): Condition {
  try {
    return parseStrictly(markup)
  } catch {
    return parseLaxly(markup)
  }
}

/** Parses a condition with only the strict grammar. Throws a fault if the condition does not match it. */
export function parseStrictly(markup: string): Condition {
  const parser = new StrictParser(markup)
  const first = comparison(parser)
  const rest = [...furtherComparisons(parser)]
  parser.consume('end_of_string')
  return chain(first, rest)
}

type Relation = 'and' | 'or'
type Comparison = Omit<Condition, 'next'>
/** A comparison and the `and` or `or` before it. */
type Related = readonly [Relation, Comparison]

function* furtherComparisons(parser: StrictParser): Generator<Related> {
  for (;;) {
    const relation = (['and', 'or'] as const).find((word) => parser.consumeWord(word))
    if (relation === undefined) return
    yield [relation, comparison(parser)]
  }
}

function comparison(parser: StrictParser): Comparison {
  const left = parseExpression(parser.expression())
  const operator = parser.consumeIf('comparison')
  const right = operator === undefined ? undefined : parseExpression(parser.expression())
  return { left, operator, right }
}

function chain(first: Comparison, rest: readonly Related[]): Condition {
  const next = rest.reduceRight<Condition['next']>(
    (after, [relation, each]) => ({ relation, condition: { ...each, next: after } }),
    undefined,
  )
  return { ...first, next }
}

const boundary = '(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))'
const relation = `${boundary}(?:${space}?and${space}?|${space}?or${space}?)${boundary}`
const words = new RegExp(
  `(?:${relation}|(?:${space}*(?!${relation})(?:${quotedFragment}|[^ \\t\\r\\n\\f\\v]+)${space}*)+)`,
  'g',
)
const simple = new RegExp(`(${quotedFragment})${space}*([=!<>a-z_]+)?${space}*(${quotedFragment})?`)

function parseLaxly(markup: string): Condition {
  const pieces: string[] = [...(markup.match(words) ?? [])]
  let first = laxComparison(pieces.pop())
  const rest: Related[] = []
  for (let word = pieces.pop(); word !== undefined; word = pieces.pop()) {
    const before = laxComparison(pieces.pop())
    rest.unshift([relationOf(word), first])
    first = before
  }
  return chain(first, rest)
}

function relationOf(word: string): Relation {
  const relation = word.replace(/^[\0 \t\r\n\f\v]+|[\0 \t\r\n\f\v]+$/g, '')
  if (relation !== 'and' && relation !== 'or') throw badCondition()
  return relation
}

function laxComparison(piece: string | undefined): Comparison {
  const match = simple.exec(piece ?? '')
  if (!match) throw badCondition()
  const [, left, operator, right] = match
  return { left: parseExpression(left), operator, right: parseExpression(right) }
}

function badCondition() {
  return stops("Syntax Error in tag 'if' - Valid syntax: if [expression]")
}
