import { quoteEdits } from '../../frontmatter/quote'
import type { Entry } from '../../frontmatter/entries'
import type { Cause, Diagnosis } from './cause'

/** A text that goes on in lines at the left margin: without quotes they would have to be indented. */
export const continuedLine: Cause = {
  id: 'continued-line',
  needsNeighbours: true,
  isLastResort: true,

  diagnose({ text, entries, index }) {
    const isText = (at: number) => {
      const entry = entries[at]
      return (
        entry !== undefined &&
        !entry.key &&
        !entry.isItem &&
        entry.indent.start === entry.indent.end &&
        entry.line.end > entry.line.start
      )
    }
    if (!isText(index)) return undefined
    let opener = index
    while (opener >= 0 && !entries[opener]!.key) opener -= 1
    let first = index
    while (isText(first - 1)) first -= 1
    let last = index
    while (isText(last + 1)) last += 1
    const start = entries[opener]?.value
    if (!start || /^["'[{&*!]/.test(text.slice(start.start, start.end))) return undefined
    if (start.start === start.end || /^[|>]/.test(text.slice(start.start, start.end)))
      return indented(entries.slice(first, last + 1))
    const span = { start: start.start, end: entries[last]!.line.end }
    const { line } = entries[first]!
    const fixes = [{ title: { key: 'fix.quote' as const }, edits: quoteEdits(text, span) }]
    return { span: line, message: { key: 'continued-line' }, fixes }
  },
}

/** Behind a key alone, or `>`, the text needs no quotes but an indent. */
function indented(lines: readonly Entry[]): Diagnosis {
  const edits = lines.map(({ line: { start } }) => ({ span: { start, end: start }, text: '  ' }))
  const fix = { title: { key: 'fix.indent' as const, args: { count: 2 } }, edits }
  return { span: lines[0]!.line, message: { key: 'continued-line.below' }, fixes: [fix] }
}
