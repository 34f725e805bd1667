import { quoteEdits } from '../../frontmatter/quote'
import type { Diagnosis } from './diagnosis'

/** Reports `“a: b”`. Typographic quotes have no meaning in YAML. */
export const typographicQuotes: Diagnosis = {
  id: 'typographic-quotes',
  safe: 'first',

  diagnose({ text, entry, value }) {
    if (!/^[“”„«‘’].*[“”»‘’]$/.test(value)) return undefined
    const { start, end } = entry.value
    const quote = value.includes('"') || value.includes('\\') ? "'" : '"'
    const straight = [start, end - 1].map((at) => ({ span: { start: at, end: at + 1 }, text: quote }))
    const fixes = [
      { title: { key: 'fix.straight-quotes' as const }, edits: straight },
      { title: { key: 'fix.quote' as const }, edits: quoteEdits(text, entry.value) },
    ]
    return { span: entry.value, message: { key: 'typographic-quotes' }, fixes }
  },
}
