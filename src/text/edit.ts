import type { Span } from './span'

/** One replacement in the original text. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/**
 * The text after all edits, or undefined if two of them overlap. The edits refer to the original text, in any order.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const parts: string[] = []
  let done = 0
  for (const { span, text: replacement } of ordered) {
    if (span.start < done || span.end < span.start) return undefined
    parts.push(text.slice(done, span.start), replacement)
    done = span.end
  }
  return parts.join('') + text.slice(done)
}
