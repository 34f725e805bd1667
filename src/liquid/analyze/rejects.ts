import { includeParts } from './includeParts'
import { fragment, hasFragment, space, strip } from './patterns'

// Whether a tag rejects its markup, which stops the build.

/** Longer conditions than a person writes are not read. */
const longest = 2_000
const operator = `\\b(?:${space}?and${space}?|${space}?or${space}?)\\b`
const expressions = new RegExp(`${operator}|(?:${space}*(?!${operator})(?:${fragment}|\\S+)${space}*)+`, 'g')

/** `If#lax_parse`: parts and operators alternate, and every part has something to compare. */
export function rejectsCondition(markup: string): boolean {
  if (markup.length > longest) return false
  const parts = [...markup.matchAll(expressions)].map(([part]) => part)
  if (!hasFragment(parts.pop() ?? '')) return true
  for (let operator = parts.pop(); operator !== undefined; operator = parts.pop())
    if (!hasFragment(parts.pop() ?? '') || !['and', 'or'].includes(strip(operator))) return true
  return false
}

const highlight = /^[a-zA-Z0-9.+#_-]+(?:[ \t\r\n\f\v]+\w+(?:=(?:\w+|"(?:[0-9]+[ \t\r\n\f\v])*[0-9]+"))?)*$/m

/** `HighlightBlock::SYNTAX`. */
export function rejectsHighlight(markup: string): boolean {
  return markup.length > longest || !highlight.test(strip(markup))
}

const parameter = `[\\w-]+${space}*=${space}*(?:"[^"\\\\]*(?:\\\\[^\\n][^"\\\\]*)*"|'[^'\\\\]*(?:\\\\[^\\n][^'\\\\]*)*'|[\\w.-]+)`
const parameters = new RegExp(`^${space}*(?:${parameter}(?=${space}|$)${space}*)*$`)

/** `IncludeTag#initialize`: the file, then only `name=value`. */
export function rejectsInclude(markup: string): boolean {
  if (markup.length > longest) return false
  const { file, rest } = includeParts(markup)
  return file === '' || !parameters.test(rest)
}

/** `PostComparer::MATCHER`. */
export function rejectsPostUrl(markup: string): boolean {
  return !/^(?:.+\/)*\d+-\d+-\d+-.*$/m.test(strip(markup).replace(/^\//, ''))
}
