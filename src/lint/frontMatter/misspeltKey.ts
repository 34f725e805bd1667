import { fieldsOf } from '../fields'
import { useFix } from '../fixes'
import { suggestKey } from '../suggestKey'
import type { Finding, LintedPage, Rule } from '../rule'

/**
 * Reports keys with a typo, such as `Tags` and `catagories`, which Jekyll ignores. Other unknown keys are not
 * reported.
 */
export const misspeltKey: Rule = {
  id: 'misspelt-key',
  severity: 'warning',
  safe: 'only',

  *check(page: LintedPage) {
    if (page.frontMatter.errors.length > 0) return
    const names = new Set(fieldsOf(page).map(({ name }) => name))
    for (const { name, pair, value } of fieldsOf(page)) {
      const isHidden = name === 'publish' && value.kind === 'scalar' && value.value === false
      const meant = isHidden ? 'published' : suggestKey(name, page.kind)
      if (meant === undefined || names.has(meant)) continue
      names.add(meant) // only one of two typos of the same key can be fixed
      yield finding(page.text, name, meant, pair.key.span)
    }
  },
}

function finding(text: string, name: string, meant: string, key: Finding['span']): Finding {
  const quotes = /^["']/.test(text.slice(key.start)) ? 1 : 0
  const span = { start: key.start + quotes, end: key.end - quotes }
  const messageKey = /[\u00AD\u00A0\u2000-\u200F\u202F\u2060\u3000\uFEFF]/.test(name)
    ? 'misspelt-key.invisible'
    : 'misspelt-key'
  return {
    span,
    message: { key: messageKey, args: { name, meant } },
    fixes: [{ ...useFix(text, span, meant), needsVerification: true, includesFollowUps: true }],
  }
}
