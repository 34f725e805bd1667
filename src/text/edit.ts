import type { Span } from './span'

/** A replacement in a text. With an empty span, it inserts; with an empty text, it deletes. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/**
 * Applies edits to a text. Returns undefined if two edits overlap. All spans refer to the original text, in any order.
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
