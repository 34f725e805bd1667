import { quoteEdits } from '../../frontmatter/quote'
import type { Cause } from './cause'

/** `title: Foo: Bar`: a colon and a space make a key (https://yaml.org/spec/1.1/#id904245). */
export const unquotedColon: Cause = {
  id: 'unquoted-colon',

  diagnose({ text, entry, value }) {
    if (!/^[^"'[{].*?:(\s|$)/.test(value)) return undefined
    const fixes = [{ title: { key: 'fix.quote' as const }, edits: quoteEdits(text, entry.value) }]
    return { span: entry.value, message: { key: 'unquoted-colon' }, fixes }
  },
}
