import { fieldsOf, isEmpty } from '../fields'
import { quoteFix } from '../fixes'
import type { Page, Rule } from '../rule'

const texts = ['title', 'subtitle', 'description', 'tag', 'tags', 'category', 'categories']

/** `title: #1 reason`: what follows a ` #` is a comment, and the value empty. */
export const lostText: Rule = {
  id: 'lost-text',
  severity: 'warning',

  *check(page: Page) {
    for (const { name, pair, value } of fieldsOf(page)) {
      if (!texts.includes(name) || !isEmpty(value)) continue
      const match = /^["']?[ \t]*:[ \t]+(#[^\s#][^\r\n]*?)[ \t]*(?:\r?\n|$)/.exec(page.text.slice(pair.key.span.end))
      if (!match) continue
      const start = pair.key.span.end + match[0].indexOf(match[1]!)
      const span = { start, end: start + match[1]!.length }
      yield { span, message: { key: 'lost-text', args: { name } }, fixes: [quoteFix(page.text, span)] }
    }
  },
}
