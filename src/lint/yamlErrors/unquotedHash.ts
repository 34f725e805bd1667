import { quoteEdits } from '../../frontmatter/quote'
import { textOf, type Span } from '../../text/span'
import type { Fix } from '../rule'
import { sourceOf, type Diagnosis, type InvalidLine } from './diagnosis'

/**
 * Reports `tags: [a, #b]`. A `#` after white space, a comma or a bracket begins a comment, so the list has no closing
 * bracket.
 */
export const unquotedHash: Diagnosis = {
  id: 'unquoted-hash',
  safe: 'first',
  needsNeighbours: true,

  diagnose(line) {
    return inList(line) ?? inContinuedText(line)
  },
}

function inList(line: InvalidLine) {
  const source = sourceOf(line)
  if (!/^[^#]*?\[.*\][ \t]*$/.test(source)) return undefined
  const from = line.entry.line.start
  const items = [...source.matchAll(/(?<=[[,][ \t]*)#[^,\]\s"'](?:[^,\]]*[^,\]\s])?/g)]
  const spans = items.map(({ index, 0: item }) => ({ start: from + index, end: from + index + item.length }))
  const [first] = spans
  if (!first) return undefined
  const quoted = { title: { key: 'fix.quote' as const }, edits: spans.flatMap((span) => quoteEdits(line.text, span)) }
  return { span: first, message, fixes: [...withoutHashes(line.text, source, spans), quoted] }
}

/** The fix that removes the hashes of tags. It also removes an item that would then be repeated. */
function withoutHashes(text: string, source: string, spans: readonly Span[]): Fix[] {
  const others = source.slice(source.indexOf('[') + 1, source.lastIndexOf(']')).split(',')
  const known = new Set(others.map((item) => item.trim()))
  if (spans.some((span) => !/^#[^#\s]/.test(textOf(text, span)))) return []
  const edits = spans.map(({ start, end }) => {
    const isKnown = known.has(text.slice(start + 1, end))
    const before = /,[ \t]*$/.exec(text.slice(0, start).slice(-99))
    return { span: isKnown && before ? { start: start - before[0].length, end } : { start, end: start + 1 }, text: '' }
  })
  return [{ title: { key: 'fix.remove-hash' }, edits }]
}

/**
 * The explanation for a comment within a string of several lines. The comment ends the string, so the next line is
 * not valid.
 */
function inContinuedText({ text, entry, entries, index, value }: InvalidLine) {
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
