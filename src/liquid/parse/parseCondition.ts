import { stops } from '../run/fault'
import type { Condition } from './condition'
import { parseExpression } from './expression'
import { quotedFragment, space } from './patterns'
import { StrictParser } from './strict'

/** By the strict grammar, else by the lax one. */
export function parseCondition(markup: string): Condition {
  try {
    return parseStrictly(markup)
  } catch {
    return parseLaxly(markup)
  }
}

/** By the strict grammar alone; throws a fault where it fails. */
export function parseStrictly(markup: string): Condition {
  const parser = new StrictParser(markup)
  const [first, ...rest] = [...comparisons(parser)]
  parser.consume('end_of_string')
  return chain([first!, ...rest])
}

interface Part extends Omit<Condition, 'next'> {
  /** What ties it to the part before it. */
  readonly relation: 'and' | 'or' | undefined
}

function* comparisons(parser: StrictParser): Generator<Part> {
  yield comparison(parser, undefined)
  for (;;) {
    const relation = (['and', 'or'] as const).find((word) => parser.consumeWord(word))
    if (relation === undefined) return
    yield comparison(parser, relation)
  }
}

function comparison(parser: StrictParser, relation: Part['relation']): Part {
  const left = parseExpression(parser.expression())
  const operator = parser.consumeIf('comparison')
  const right = operator === undefined ? undefined : parseExpression(parser.expression())
  return { left, operator, right, relation }
}

function chain(parts: readonly Part[]): Condition {
  return parts.reduceRight<{ condition: Condition; relation: Part['relation'] } | undefined>(
    (after, { relation, ...part }) => {
      const next = after && { relation: after.relation!, condition: after.condition }
      return { condition: { ...part, next }, relation }
    },
    undefined,
  )!.condition
}

const boundary = '(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))'
const relation = `${boundary}(?:${space}?and${space}?|${space}?or${space}?)${boundary}`
const words = new RegExp(
  `(?:${relation}|(?:${space}*(?!${relation})(?:${quotedFragment}|[^ \\t\\r\\n\\f\\v]+)${space}*)+)`,
  'g',
)
const simple = new RegExp(`(${quotedFragment})${space}*([=!<>a-z_]+)?${space}*(${quotedFragment})?`)

function parseLaxly(markup: string): Condition {
  const pieces = markup.match(words) ?? []
  const parts: Part[] = [part(pieces.at(-1), undefined)]
  for (let index = pieces.length - 2; index >= 0; index -= 2) {
    const operator = pieces[index]!.replace(/^[\0 \t\r\n\f\v]+|[\0 \t\r\n\f\v]+$/g, '')
    const before = part(pieces[index - 1], undefined)
    if (operator !== 'and' && operator !== 'or') throw badCondition()
    parts[0] = { ...parts[0]!, relation: operator }
    parts.unshift(before)
  }
  return chain(parts)
}

function part(piece: string | undefined, relation: Part['relation']): Part {
  const match = simple.exec(piece ?? '')
  if (!match) throw badCondition()
  const [, left, operator, right] = match
  return { left: parseExpression(left), operator, right: parseExpression(right), relation }
}

function badCondition() {
  return stops("Syntax Error in tag 'if' - Valid syntax: if [expression]")
}
