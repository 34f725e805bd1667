import { isList, isObject, type ScriptValue } from './scriptValue'
import type { Macro } from './settings'

/** The limits for macros of a site: more macros or longer ones are ignored. */
const mostMacros = 1000
const longestMacro = 5000

/** The macros of a configuration, by their names without the backslash. */
export function readMacros(value: ScriptValue): Record<string, Macro> {
  if (!isObject(value)) return {}
  const macros: [string, Macro][] = []
  for (const [name, written] of Object.entries(value).slice(0, mostMacros)) {
    const macro = macroOf(written)
    if (macro !== undefined) macros.push([name.replace(/^\\/, ''), macro])
  }
  return Object.fromEntries(macros)
}

function macroOf(value: ScriptValue): Macro | undefined {
  if (typeof value === 'string') return withArguments(value)
  if (!isList(value)) return undefined
  const [text, count, byDefault] = value
  if (typeof text !== 'string' || text.length > longestMacro) return undefined
  if (typeof count !== 'number') return text
  return typeof byDefault === 'string' ? [text, count, byDefault] : [text, count]
}

/** A macro without a number of arguments: KaTeX counts the arguments that the text uses. */
function withArguments(text: string): Macro | undefined {
  if (text.length > longestMacro) return undefined
  const count = Math.max(0, ...[...text.matchAll(/#([1-9])/g)].map(([, digit]) => Number(digit)))
  return count === 0 ? text : [text, count]
}
