import { quoteEdits } from '../../frontmatter/quote'
import type { Cause } from './cause'

/** Characters that no plain value starts with, since they mean something to YAML (https://yaml.org/spec/1.1/#c-indicator). */
export const refusedStart: Cause = {
  id: 'refused-start',

  diagnose({ text, entry, value }) {
    const start = /^(?:[@`%,*&!>|\]}]|[-?:](?=\s|$))/.exec(value)?.[0]
    if (start === undefined) return undefined
    const fixes = [{ title: { key: 'fix.quote' as const }, edits: quoteEdits(text, entry.value) }]
    return { span: entry.value, message: { key: 'refused-start', args: { start } }, fixes }
  },
}
