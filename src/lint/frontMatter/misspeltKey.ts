import { fieldsOf } from '../fields'
import { useFix } from '../fixes'
import { meantBy } from '../meantBy'
import type { Finding, Page, Rule } from '../rule'

/** `Tags` is not `tags`, `catagories` not `categories`: Jekyll passes over both. A key that is merely unknown is fine. */
export const misspeltKey: Rule = {
  id: 'misspelt-key',
  severity: 'warning',

  *check(page: Page) {
    if (page.frontMatter.errors.length > 0) return
    const names = new Set(fieldsOf(page).map(({ name }) => name))
    for (const { name, pair } of fieldsOf(page)) {
      const meant = meantBy(name, page.kind)
      if (meant === undefined || names.has(meant)) continue
      names.add(meant) // of two slips of one key only one can become it
      yield finding(page.text, name, meant, pair.key.span)
    }
  },
}

function finding(text: string, name: string, meant: string, key: Finding['span']): Finding {
  const quotes = /^["']/.test(text.slice(key.start)) ? 1 : 0
  const span = { start: key.start + quotes, end: key.end - quotes }
  const said = /[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(name) ? 'misspelt-key.invisible' : 'misspelt-key'
  return {
    span,
    message: { key: said, args: { name, meant } },
    fixes: [{ ...useFix(text, span, meant), isTried: true, takesAnswers: true }],
  }
}
