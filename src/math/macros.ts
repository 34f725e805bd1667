import { isList, isObject, type ScriptValue } from './scriptValue'
import type { Macro } from './settings'

/** The limits for a site's macros. Macros beyond them are ignored. */
const mostMacros = 1000
const longestMacro = 5000

/** The macros of a configuration. The keys are their names without the backslash. */
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

/**
 * The macro for a text whose number of arguments is not given. As in KaTeX, the number is the highest `#1` to `#9` in
 * the text.
 */
function withArguments(text: string): Macro | undefined {
  if (text.length > longestMacro) return undefined
  const count = Math.max(0, ...[...text.matchAll(/#([1-9])/g)].map(([, digit]) => Number(digit)))
  return count === 0 ? text : [text, count]
}
