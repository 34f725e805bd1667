import { quoteEdits } from '../../frontmatter/quote'
import type { Cause } from './cause'

/** `title: [Review] a book`: brackets and braces open a list or a mapping, after which nothing may follow. */
export const textAfterList: Cause = {
  id: 'text-after-list',

  diagnose({ text, entry, value }) {
    const bracket = /^[[{]/.exec(value)?.[0]
    if (bracket === undefined) return undefined
    const fixes = [{ title: { key: 'fix.quote' as const }, edits: quoteEdits(text, entry.value) }]
    return { span: entry.value, message: { key: 'text-after-list', args: { bracket } }, fixes }
  },
}
