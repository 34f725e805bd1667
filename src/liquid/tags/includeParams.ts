import { parseExpression } from '../parse/expression'
import { parseVariable } from '../parse/variable'
import { evaluate } from '../run/evaluate'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import { strip } from '../filters/rubyText'
import type { LiquidValue } from '../values/value'
import { scanPieces } from '../parse/scanPieces'

// The patterns are from https://github.com/jekyll/jekyll/blob/master/lib/jekyll/tags/include.rb.

const space = '[ \\t\\r\\n\\f\\v]'
const param = `([\\w-]+)${space}*=${space}*(?:"([^"\\\\]*(?:\\\\[^\\n][^"\\\\]*)*)"|'([^'\\\\]*(?:\\\\[^\\n][^'\\\\]*)*)'|([\\w.-]+))`
const params = new RegExp(param, 'g')
const oneParam = new RegExp(`${space}*${param}(?=${space}|$)${space}*`, 'y')
const variableName = new RegExp(
  `([^{]*(?:\\{\\{${space}*[\\w\\-.]+${space}*(?:\\|[^]*)?\\}\\}[^ \\t\\r\\n\\f\\v{}]*)+)([^]*)`,
)

/** The parsed markup of an include tag. */
export interface Included {
  readonly file: string
  readonly params: string | undefined
}

/** Parses the markup of an include tag. Throws a fault if the text after the file is not parameters. */
export function parseIncluded(markup: string): Included {
  const stripped = strip(markup)
  const match = stripped.includes('{{') ? variableName.exec(stripped) : null
  const [file = '', rest] = match ? [strip(match[1] ?? ''), strip(match[2] ?? '')] : splitOnce(stripped)
  if (rest !== undefined && !areParams(rest)) throw stops(`Invalid syntax for include tag: ${rest.slice(0, 200)}`)
  return { file, params: rest }
}

function splitOnce(text: string): [string, string | undefined] {
  const match = /[ \t\r\n\f\v]+/.exec(text)
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text, undefined]
}

/**
 * Whether a text contains only parameters. Each parameter is tested separately, because one pattern for all of them
 * could backtrack for a long time.
 */
function areParams(text: string): boolean {
  for (let at = 0; at < text.length; at = oneParam.lastIndex) {
    oneParam.lastIndex = at
    if (!oneParam.test(text)) return /^[ \t\r\n\f\v]*$/.test(text.slice(at))
  }
  return true
}

/** The file name, with its outputs replaced by their values. */
export function fileOf({ file }: Included, run: Run): string {
  if (!file.includes('{{') || !variableName.test(file)) return file
  return scanPieces(file)
    .map(({ kind, start, end }) => {
      const text = file.slice(start, end)
      if (kind === 'text') return text
      const markup = /^\{\{-?([^]*?)-?\}\}$/.exec(text)?.[1]
      if (markup === undefined) throw stops(`Variable '${text}' was not properly terminated with regexp: /\\}\\}/`)
      return run.output(evaluate(parseVariable(markup), run))
    })
    .join('')
}

/** The value of the variable `include` inside the include. */
export function valuesOf(written: string, run: Run): ReadonlyMap<LiquidValue, LiquidValue> {
  const values = new Map<LiquidValue, LiquidValue>()
  for (const [, key = '', double, single, variable] of written.matchAll(params)) {
    if (double !== undefined) values.set(key, double.replaceAll('\\"', '"'))
    else if (single !== undefined) values.set(key, single.replaceAll("\\'", "'"))
    else values.set(key, run.evaluate(parseExpression(variable)))
  }
  return values
}

/** Whether Jekyll accepts the file name of an include. */
export function isFileName(file: string): boolean {
  return !/[./]{2,}/.test(file) && /^[\w/.\-()+~#@]+$/m.test(file)
}
