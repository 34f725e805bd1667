import { quoteEdits } from '../../frontmatter/quote'
import { sourceOf, type Diagnosis, type Explanation, type InvalidLine } from './diagnosis'

/** Reports `title: [Review] a book`. Brackets and braces form a list or a mapping, and no text may follow it. */
export const textAfterList: Diagnosis = {
  id: 'text-after-list',
  safe: 'first',

  diagnose(line) {
    const { text, entry, value } = line
    if (/^[\]}]$/.test(sourceOf(line).trim())) return strayBracket(line)
    const bracket = /^[[{]/.exec(value)?.[0]
    if (bracket === undefined) return undefined
    const fixes = [{ title: { key: 'fix.quote' as const }, edits: quoteEdits(text, entry.value) }]
    return { span: entry.value, message: { key: 'text-after-list', args: { bracket } }, fixes }
  },
}

/** The explanation for a closing bracket that is alone on its line and has no opening bracket. */
function strayBracket({ text, entry: { line, indent } }: InvalidLine): Explanation {
  const edits = [{ span: { start: line.start, end: text.indexOf('\n', line.end) + 1 || line.end }, text: '' }]
  const span = { start: indent.end, end: indent.end + 1 }
  const bracket = text.charAt(indent.end)
  return {
    span,
    message: { key: 'text-after-list.bracket', args: { bracket } },
    fixes: [{ title: { key: 'fix.remove-bracket' }, edits }],
  }
}
