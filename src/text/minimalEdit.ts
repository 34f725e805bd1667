import type { Edit } from './edit'
import type { Span } from './span'

/** The edit that replaces the text of a span, without the characters that are the same at both ends. */
export function minimalEdit(text: string, span: Span, put: string): Edit {
  const old = text.slice(span.start, span.end)
  const shorter = Math.min(old.length, put.length)
  let same = 0
  while (same < shorter && old[same] === put[same]) same += 1
  let tail = 0
  while (tail < shorter - same && old.at(-1 - tail) === put.at(-1 - tail)) tail += 1
  return { span: { start: span.start + same, end: span.end - tail }, text: put.slice(same, put.length - tail) }
}
