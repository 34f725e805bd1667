import { quoteEdits } from '../../frontmatter/quote'
import { fieldsOf } from '../fields'
import type { Finding, LintedPage, Rule } from '../rule'
import { isUsualKey } from '../isUsualKey'

/**
 * Reports `title Caching: what I learned`. The colon after the key is missing, so YAML reads all text up to the next
 * colon as the key.
 */
export const swallowedKey: Rule = {
  id: 'swallowed-key',
  severity: 'warning',
  safe: 'only',
  blocksOtherRules: true,

  *check(page: LintedPage) {
    if (page.frontMatter.errors.length > 0) return
    const names = new Set(fieldsOf(page).map(({ name }) => name))
    for (const { name, pair } of fieldsOf(page)) {
      const key = /^[A-Za-z][\w-]*(?=[ \t]+\S)/.exec(name)?.[0]
      if (key !== undefined && isUsualKey(key) && !names.has(key))
        yield finding(page.text, key, name, pair.key.span.start)
    }
  },
}

function finding(text: string, key: string, name: string, start: number): Finding {
  const colon = start + key.length
  const lineBreak = text.indexOf('\n', start)
  const line = text.slice(start, lineBreak < 0 ? text.length : lineBreak).trimEnd()
  const rest = line.slice(key.length).replace(/^[ \t]+/, '')
  const value = { start: start + line.length - rest.length, end: start + line.length }
  const isQuoted = /^(["']).*\1$/.test(text.slice(value.start, value.end))
  const edits = [{ span: { start: colon, end: colon }, text: ':' }, ...(isQuoted ? [] : quoteEdits(text, value))]
  const message = { key: 'swallowed-key', args: { key, name } } as const
  return { span: { start, end: colon }, message, fixes: [{ title: { key: 'fix.colon' }, edits }] }
}
