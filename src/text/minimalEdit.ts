import type { Edit } from './edit'
import type { Span } from './span'

/**
 * The edit that replaces the text of a span by `replacement`. Characters that are the same at both ends are not part of
 * the edit.
 */
export function minimalEdit(text: string, span: Span, replacement: string): Edit {
  const old = text.slice(span.start, span.end)
  const shorter = Math.min(old.length, replacement.length)
  let same = 0
  while (same < shorter && old[same] === replacement[same]) same += 1
  let tail = 0
  while (tail < shorter - same && old.at(-1 - tail) === replacement.at(-1 - tail)) tail += 1
  return {
    span: { start: span.start + same, end: span.end - tail },
    text: replacement.slice(same, replacement.length - tail),
  }
}
