import type { Edit } from './edit'
import type { Span } from './span'

/** The edits with the line breaks of the text around them, so that a file with CRLF keeps CRLF. */
export function withLineBreaksOf(text: string, edits: readonly Edit[]): readonly Edit[] {
  if (!text.includes('\r\n')) return edits
  return edits.map(({ span, text: put }) => ({
    span: outsideOfBreaks(text, span),
    text: put.replace(/\r?\n/g, () => lineBreakAt(text, span.start)),
  }))
}

/** If the start or end of a span is between CR and LF, moves it before the CR. */
function outsideOfBreaks(text: string, { start, end }: Span): Span {
  return { start: start - isWithinBreak(text, start), end: end - isWithinBreak(text, end) }
}

function isWithinBreak(text: string, offset: number): 0 | 1 {
  return text[offset] === '\n' && text[offset - 1] === '\r' ? 1 : 0
}

/** The line break at the end of the line at `offset`. In the last line, the line break before it. */
function lineBreakAt(text: string, offset: number): string {
  const next = text.indexOf('\n', offset)
  const at = next < 0 ? text.lastIndexOf('\n') : next
  return text[at - 1] === '\r' ? '\r\n' : '\n'
}
