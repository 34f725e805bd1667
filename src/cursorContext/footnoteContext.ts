import { lineAround, wordAround } from './around'
import type { FootnoteContext } from './cursorContext'

/** The name of a footnote, `[^name]`, that the cursor is in. */
export function footnoteContext(text: string, offset: number, start: number): FootnoteContext | undefined {
  const line = lineAround(text, offset, start)
  const span = wordAround(text, offset, line, /[^\s[\]^]/)
  if (text.slice(span.start - 2, span.start) !== '[^' || span.start - 2 < line.start) return undefined
  const startsLine = /^ {0,3}$/.test(text.slice(line.start, span.start - 2))
  return { kind: 'footnote', span, isDefinition: startsLine && text.startsWith(']:', span.end) }
}
