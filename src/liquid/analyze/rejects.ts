import { includeParts } from './includeParts'
import { fragment, hasFragment, space, strip } from './patterns'

// Each function returns whether a tag rejects its markup, which makes the build fail.

/** The longest markup that is matched with the patterns. People do not write longer markup. */
const longest = 2_000
const operator = `\\b(?:${space}?and${space}?|${space}?or${space}?)\\b`
const expressions = new RegExp(`${operator}|(?:${space}*(?!${operator})(?:${fragment}|\\S+)${space}*)+`, 'g')

/**
 * Whether `if` rejects a condition: parts and operators must alternate, and each part must have something to compare
 * (`If#lax_parse`).
 */
export function rejectsCondition(markup: string): boolean {
  if (markup.length > longest) return false
  const parts = [...markup.matchAll(expressions)].map(([part]) => part)
  if (!hasFragment(parts.pop() ?? '')) return true
  for (let operator = parts.pop(); operator !== undefined; operator = parts.pop())
    if (!hasFragment(parts.pop() ?? '') || !['and', 'or'].includes(strip(operator))) return true
  return false
}

const highlight = /^[a-zA-Z0-9.+#_-]+(?:[ \t\r\n\f\v]+\w+(?:=(?:\w+|"(?:[0-9]+[ \t\r\n\f\v])*[0-9]+"))?)*$/m

/** Whether `highlight` rejects its markup (`HighlightBlock::SYNTAX`). */
export function rejectsHighlight(markup: string): boolean {
  return markup.length > longest || !highlight.test(strip(markup))
}

const parameter = `[\\w-]+${space}*=${space}*(?:"[^"\\\\]*(?:\\\\[^\\n][^"\\\\]*)*"|'[^'\\\\]*(?:\\\\[^\\n][^'\\\\]*)*'|[\\w.-]+)`
const parameters = new RegExp(`^${space}*(?:${parameter}(?=${space}|$)${space}*)*$`)

/** Whether `include` rejects its markup: only `name=value` may follow the file (`IncludeTag#initialize`). */
export function rejectsInclude(markup: string): boolean {
  if (markup.length > longest) return false
  const { file, rest } = includeParts(markup)
  return file === '' || !parameters.test(rest)
}

/** Whether `post_url` rejects its markup (`PostComparer::MATCHER`). */
export function rejectsPostUrl(markup: string): boolean {
  return !/^(?:.+\/)*\d+-\d+-\d+-.*$/m.test(strip(markup).replace(/^\//, ''))
}
