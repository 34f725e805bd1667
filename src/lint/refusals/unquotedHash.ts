import { quoteEdits } from '../../frontmatter/quote'
import { sourceOf, type Cause, type RefusedLine } from './cause'

/** `tags: [a, #b]`: a `#` after white space, a comma or a bracket begins a comment, and the list never ends. */
export const unquotedHash: Cause = {
  id: 'unquoted-hash',
  needsNeighbours: true,

  diagnose(line) {
    return inList(line) ?? inContinuedText(line)
  },
}

function inList(line: RefusedLine) {
  const source = sourceOf(line)
  if (!/^[^#]*?\[.*\][ \t]*$/.test(source)) return undefined
  const from = line.entry.line.start
  const items = [...source.matchAll(/(?<=[[,][ \t]*)#[^,\]\s"'](?:[^,\]]*[^,\]\s])?/g)]
  const spans = items.map(({ index, 0: item }) => ({ start: from + index, end: from + index + item.length }))
  if (!spans[0]) return undefined
  const edits = spans.flatMap((span) => quoteEdits(line.text, span))
  return { span: spans[0], message, fixes: [{ title: { key: 'fix.quote' as const }, edits }] }
}

/** A text in lines ends at a comment, so that its next line comes as a surprise. */
function inContinuedText({ text, entry, entries, index, value }: RefusedLine) {
  const rest = text.slice(entry.value.end, entry.line.end)
  const next = entries[index + 1]
  if (!/^[ \t]+#/.test(rest) || !next || next.key || next.isItem || /^["'[{|>]|^$/.test(value)) return undefined
  const span = { start: entry.value.start, end: next.line.end }
  return {
    span: { start: span.start, end: entry.line.end },
    message,
    fixes: [{ title: { key: 'fix.quote' as const }, edits: quoteEdits(text, span) }],
  }
}

const message = { key: 'unquoted-hash' } as const
