import { isList, isObject, readLiteral, type Literal } from './objectLiteral'
import { macrosIn } from './macros'
import { katexDefaults, noEngine, type Delimiter, type MathSettings } from './settings'

/** Whether a script has KaTeX draw the formulas of a page. */
export function rendersKatex(script: string): boolean {
  return /\brenderMathInElement\b/.test(script)
}

/** The settings of KaTeX's auto-render; without a call of it kramdown's own formulas alone are drawn, by other means. */
export function katexSettings(scripts: readonly string[]): MathSettings {
  const calls = scripts.filter(rendersKatex)
  if (calls.length === 0) return { ...noEngine, engine: 'katex', macros: macrosOf(scripts) }
  const script = calls.join('\n')
  return {
    ...katexDefaults,
    delimiters: delimitersIn(option(script, 'delimiters')) ?? katexDefaults.delimiters,
    skippedTags: strings(option(script, 'ignoredTags')) ?? katexDefaults.skippedTags,
    ignoredClass: (strings(option(script, 'ignoredClasses')) ?? []).map(quoted).join('|'),
    macros: macrosOf(calls),
  }
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
