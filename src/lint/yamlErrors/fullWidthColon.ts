import { quoteEdits } from '../../frontmatter/quote'
import type { Edit } from '../../text/edit'
import { sourceOf, type Diagnosis } from './diagnosis'

/** Reports `title：Foo`. The full-width colon of Chinese, Japanese and Korean has no meaning in YAML. */
export const fullWidthColon: Diagnosis = {
  id: 'full-width-colon',
  safe: 'first',
  needsNeighbours: true,

  diagnose(line) {
    const match = /^[ \t]*(?:-[ \t]+)*["']?[\w-]+["']?[ \t]*([：﹕])[ \t\u3000]*/.exec(sourceOf(line))
    if (!match || line.entry.key) return undefined
    const [whole, mark = ''] = match
    const start = line.entry.line.start + whole.indexOf(mark)
    const rest = { start: line.entry.line.start + whole.length, end: line.entry.line.end }
    const colon: Edit = { span: { start, end: rest.start }, text: rest.start < rest.end ? ': ' : ':' }
    const span = { start, end: start + 1 }
    const title = { key: 'fix.colon' } as const
    const quoted =
      rest.start < rest.end
        ? [{ title: { key: 'fix.colon-quote' as const }, edits: [colon, ...quoteEdits(line.text, rest)] }]
        : []
    return { span, message: { key: 'full-width-colon' }, fixes: [{ title, edits: [colon] }, ...quoted] }
  },
}
