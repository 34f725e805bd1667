import type { Edit } from './edit'
import type { Span } from './span'

/** The same edits with the line breaks of the text around them, so a file with CRLF keeps it. */
export function withLineBreaksOf(text: string, edits: readonly Edit[]): readonly Edit[] {
  if (!text.includes('\r\n')) return edits
  return edits.map(({ span, text: put }) => ({
    span: outsideOfBreaks(text, span),
    text: put.replace(/\r?\n/g, () => lineBreakAt(text, span.start)),
  }))
}

/** Moves a start or an end between CR and LF before both. */
function outsideOfBreaks(text: string, { start, end }: Span): Span {
  return { start: start - isWithinBreak(text, start), end: end - isWithinBreak(text, end) }
}

function isWithinBreak(text: string, offset: number): 0 | 1 {
  return text[offset] === '\n' && text[offset - 1] === '\r' ? 1 : 0
}

/** The line break at the end of the line of an offset, or the one before if it is the last line. */
function lineBreakAt(text: string, offset: number): string {
  const next = text.indexOf('\n', offset)
  const at = next < 0 ? text.lastIndexOf('\n') : next
  return text[at - 1] === '\r' ? '\r\n' : '\n'
}
