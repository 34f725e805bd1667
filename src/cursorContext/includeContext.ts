import type { Span } from '../text/span'
import { wordAround } from './around'
import { expressionContext } from './expressionContext'
import type { OpenLiquid } from './liquidContext'
import type { LiquidContext } from './cursorContext'

const parameters = /([\w-]+)[ \t]*=\s*("[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s"']*)/g

/** The file name, parameter or value of an include that the cursor is in. */
export function includeContext(
  text: string,
  offset: number,
  markup: OpenLiquid,
  tag: string,
): LiquidContext | undefined {
  const [head = '', include = ''] = /^\s*((?:\{\{[^}]*\}\}|\S)*)/.exec(text.slice(markup.start, markup.end)) ?? []
  const name = { start: markup.start + head.length - include.length, end: markup.start + head.length }
  if (offset <= name.end) return fileAt(offset, name, tag)
  const all = [...text.slice(name.end, markup.end).matchAll(parameters)].map((found) => parameterOf(found, name.end))
  const value = all.find((each) => each.value.start <= offset && offset <= each.value.end)
  if (value) return valuePlace(text, offset, value, include)
  const span = wordAround(text, offset, { start: name.end, end: markup.end }, /[\w-]/)
  if (!/[\s"']/.test(text.charAt(span.start - 1))) return undefined
  const present = all.filter((each) => each.span.start !== span.start).map((each) => each.name)
  return { kind: 'parameter', include, span, present }
}

function fileAt(offset: number, name: Span, tag: string): LiquidContext | undefined {
  if (name.start === name.end) return { kind: 'include', tag, span: { start: offset, end: offset } }
  return offset < name.start ? undefined : { kind: 'include', tag, span: name }
}

interface Parameter {
  readonly name: string
  readonly span: Span
  readonly value: Span
}

function parameterOf({ index, 0: whole, 1: name = '', 2: value = '' }: RegExpExecArray, from: number): Parameter {
  const start = from + index
  const end = start + whole.length
  return { name, span: { start, end: start + name.length }, value: { start: end - value.length, end } }
}

function valuePlace(text: string, offset: number, { name, value }: Parameter, include: string) {
  const place = expressionContext(text, offset, value)
  return place?.kind === 'liquid-string' ? { ...place, parameter: { include, name } } : place
}
