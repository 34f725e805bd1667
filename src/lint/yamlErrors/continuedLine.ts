import { quoteEdits } from '../../frontmatter/quote'
import type { YamlLine } from '../../frontmatter/entries'
import { textOf } from '../../text/span'
import type { Diagnosis, Explanation } from './diagnosis'

/**
 * Reports a string that continues in lines at the left margin. These lines must be indented, unless the string is
 * quoted.
 */
export const continuedLine: Diagnosis = {
  id: 'continued-line',
  needsNeighbours: true,
  isLastResort: true,

  diagnose({ text, entry, entries, index }) {
    if (!isText(entry)) return undefined
    const above = entries.slice(0, index)
    const before = above.slice(above.findLastIndex((each) => !isText(each)) + 1)
    const below = entries.slice(index + 1)
    const end = below.findIndex((each) => !isText(each))
    const after = end < 0 ? below : below.slice(0, end)
    const start = above.findLast(({ key }) => key)?.value
    if (!start || /^["'[{&*!]/.test(textOf(text, start))) return undefined
    const first = before[0] ?? entry
    if (start.start === start.end || /^[|>]/.test(textOf(text, start)))
      return indented(first, [...before, entry, ...after])
    const span = { start: start.start, end: (after.at(-1) ?? entry).line.end }
    const fixes = [{ title: { key: 'fix.quote' as const }, edits: quoteEdits(text, span) }]
    return { span: first.line, message: { key: 'continued-line' }, fixes }
  },
}

/** Whether a line begins at the left margin and contains neither a key nor an item. */
function isText({ key, isItem, indent, line }: YamlLine): boolean {
  return !key && !isItem && indent.start === indent.end && line.end > line.start
}

/**
 * The explanation for text below a key without a value, or below `>` or `|`. The text needs indentation instead of
 * quotes.
 */
function indented(first: YamlLine, lines: readonly YamlLine[]): Explanation {
  const edits = lines.map(({ line: { start } }) => ({ span: { start, end: start }, text: '  ' }))
  const fix = { title: { key: 'fix.indent' as const, args: { count: 2 } }, edits }
  return { span: first.line, message: { key: 'continued-line.below' }, fixes: [fix] }
}
