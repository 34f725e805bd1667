import { isList, isObject, readLiteral, type Literal, type LiteralObject } from './objectLiteral'
import { macrosIn } from './macros'
import { variable } from './variable'
import { katexDefaults, noEngine, type Delimiter, type MathSettings } from './settings'

/** Whether a script has KaTeX draw the formulas of a page. */
export function rendersKatex(script: string): boolean {
  return /\brenderMathInElement\b/.test(script)
}

/**
 * The settings of KaTeX's auto-render; without a call of it kramdown's own formulas alone are drawn, by other means. Each
 * further call draws what those before it have left.
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
    macros: { ...macrosOf(rendering), ...Object.assign({}, ...calls.map((call) => macrosIn(call['macros']))) },
  }
}

const target = /[\w$.]+(?:\([^()]*\)[\w$.]*)?/.source
const callOf = new RegExp(
  `(?<!function\\s+)\\brenderMathInElement\\s*\\(\\s*${target}\\s*(?:(\\))|,\\s*(?:(?=\\{)|([\\w$.]+)\\s*\\)))`,
  'g',
)

/** What each call of auto-render is handed: nothing, the name of an object, or an object. */
function callsIn(scripts: readonly string[]): LiteralObject[] {
  const script = scripts.join('\n')
  const calls = [...script.matchAll(callOf)].map(({ 0: whole, 1: end, 2: name, index }) => {
    if (end !== undefined) return {}
    if (name !== undefined) return variable(script, name.replace(/^window\./, ''))
    return withOptions(script, readLiteral(script, index + whole.length))
  })
  const known = calls.filter((call) => call !== undefined)
  return known.length > 0 ? known : [withOptions(script, undefined)]
}

/** An object whose options are no literals, such as `delimiters: pairs`, has those that the script makes elsewhere. */
function withOptions(script: string, handed: Literal): LiteralObject {
  const given = isObject(handed) ? handed : {}
  const options = ['delimiters', 'ignoredTags', 'ignoredClasses', 'macros']
  return Object.fromEntries(options.map((name) => [name, given[name] ?? option(script, name)]))
}

function macrosOf(scripts: readonly string[]): MathSettings['macros'] {
  return macrosIn(option(scripts.join('\n'), 'macros'))
}

/** An option, wherever a script makes the object that it hands over. */
function option(script: string, name: string): Literal {
  const found = new RegExp(`["']?\\b${name}["']?\\s*[:=]\\s*(?=[[{])`).exec(script)
  return found === null ? undefined : readLiteral(script, found.index + found[0].length)
}

function delimitersIn(value: Literal): Delimiter[] | undefined {
  if (!isList(value)) return undefined
  return value.flatMap((each) => {
    if (!isObject(each)) return []
    const { left, right, display } = each
    return typeof left === 'string' && typeof right === 'string' && left !== '' && right !== ''
      ? [{ left, right, display: display === true }]
      : []
  })
}

function strings(value: Literal): string[] | undefined {
  return isList(value) ? value.filter((each) => typeof each === 'string') : undefined
}

function quoted(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
