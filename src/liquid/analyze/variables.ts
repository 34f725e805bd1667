import { textOf } from '../../text/span'
import type { LiquidToken } from '../tokens'
import { fragment } from './patterns'

const assigned = /^[ \t\r\n\f\v]*\(?([\w\-.[\]]+)/

/** The names of all variables that the tags of a text set. */
export function variablesIn(text: string, tokens: readonly LiquidToken[]): Set<string> {
  const names = new Set<string>()
  for (const { name, markup } of tokens) {
    if (!['assign', 'capture', 'for', 'tablerow', 'increment', 'decrement'].includes(name)) continue
    const variable = assigned.exec(textOf(text, markup))?.[1]
    if (variable !== undefined) names.add(variable.replace(/[.[].*/s, '')).add(variable)
    if (name === 'for') names.add('forloop')
    if (name === 'tablerow') names.add('tablerowloop')
  }
  return names
}

const value = new RegExp(fragment)
const literal = /^(?:"[^]*"|'[^]*'|-?\d[\d.]*|\(\S+\.\.\S+\)|true|false)$/

/**
 * The variable of an output, up to the first period. `undefined` for a string, a number, a range, or a lookup by
 * another variable. It may be a word that is not a valid name in Liquid, such as `가격`, which no tag can set.
 */
export function rootOf(markup: string): string | undefined {
  const first = value.exec(markup)?.[0]
  if (first === undefined || literal.test(first) || first.startsWith('[')) return undefined
  return /[\w-]+\??/.exec(first)?.[0] ?? first
}
