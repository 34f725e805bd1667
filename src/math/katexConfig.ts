import { isList, isObject, readScriptValue, type ScriptValue, type ScriptObject } from './scriptValue'
import { readMacros } from './macros'
import { readVariable } from './readVariable'
import { katexDefaults, noEngine, type Delimiter, type MathSettings } from './settings'

/** Whether a script makes KaTeX render the formulas of a page. */
export function rendersKatex(script: string): boolean {
  return /\brenderMathInElement\b/.test(script)
}

/**
 * The settings of KaTeX's auto-render extension. If no script calls it, only the formulas that kramdown marks are
 * rendered. If there are several calls, each one renders formulas that the earlier ones did not find.
 */
export function katexSettings(scripts: readonly string[]): MathSettings {
  const rendering = scripts.filter(rendersKatex)
  if (rendering.length === 0) return { ...noEngine, engine: 'katex', macros: macrosOf(scripts) }
  const calls = callsIn(scripts)
  const last = (name: string) => calls.findLast((call) => call[name] !== undefined)?.[name]
  return {
    ...katexDefaults,
    delimiters: calls.flatMap((call) => delimitersIn(call['delimiters']) ?? katexDefaults.delimiters),
    skippedTags: strings(last('ignoredTags')) ?? katexDefaults.skippedTags,
    ignoredClass: (strings(last('ignoredClasses')) ?? []).map(quoted).join('|'),
    macros: { ...macrosOf(rendering), ...Object.assign({}, ...calls.map((call) => readMacros(call['macros']))) },
  }
}

const target = /[\w$.]+(?:\([^()]*\)[\w$.]*)?/.source
const callOf = new RegExp(
  `(?<!function\\s+)\\brenderMathInElement\\s*\\(\\s*${target}\\s*(?:(\\))|,\\s*(?:(?=\\{)|([\\w$.]+)\\s*\\)))`,
  'g',
)

/** The options of each call of auto-render. A call may have no options, the name of an object, or an object. */
function callsIn(scripts: readonly string[]): ScriptObject[] {
  const script = scripts.join('\n')
  const calls = [...script.matchAll(callOf)].map(({ 0: whole, 1: end, 2: name, index }) => {
    if (end !== undefined) return {}
    if (name !== undefined) return readVariable(script, name.replace(/^window\./, ''))
    return withOptionsElsewhere(script, readScriptValue(script, index + whole.length))
  })
  const known = calls.filter((call) => call !== undefined)
  return known.length > 0 ? known : [withOptionsElsewhere(script, undefined)]
}

/**
 * The options of a call. If an option is not a literal, as in `delimiters: pairs`, its value is searched for in the
 * whole script.
 */
function withOptionsElsewhere(script: string, argument: ScriptValue): ScriptObject {
  const given = isObject(argument) ? argument : {}
  const options = ['delimiters', 'ignoredTags', 'ignoredClasses', 'macros']
  return Object.fromEntries(options.map((name) => [name, given[name] ?? option(script, name)]))
}

function macrosOf(scripts: readonly string[]): MathSettings['macros'] {
  return readMacros(option(scripts.join('\n'), 'macros'))
}

/** The first value of an option anywhere in a script. */
function option(script: string, name: string): ScriptValue {
  const found = new RegExp(`["']?\\b${name}["']?\\s*[:=]\\s*(?=[[{])`).exec(script)
  return found === null ? undefined : readScriptValue(script, found.index + found[0].length)
}

function delimitersIn(value: ScriptValue): Delimiter[] | undefined {
  if (!isList(value)) return undefined
  return value.flatMap((each) => {
    if (!isObject(each)) return []
    const { left, right, display } = each
    return typeof left === 'string' && typeof right === 'string' && left !== '' && right !== ''
      ? [{ left, right, display: display === true }]
      : []
  })
}

function strings(value: ScriptValue): string[] | undefined {
  return isList(value) ? value.filter((each) => typeof each === 'string') : undefined
}

function quoted(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
