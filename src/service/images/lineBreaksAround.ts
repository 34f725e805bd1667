import type { Span } from '../../text/span'

/** Returns the line breaks that keep a block from joining the paragraphs before and after a span. */
export function lineBreaksAround(text: string, { start, end }: Span): readonly [before: string, after: string] {
  const lines = text.slice(0, start).split(/\r\n|\r|\n/)
  return [lineBreaksBelow(lines.slice(-2)), isFollowed(text.slice(end)) ? '\n\n' : '\n']
}

/** Whether the rest of this line or the next line is not blank. */
function isFollowed(below: string): boolean {
  return /^[ \t]*(?:\r?\n[^\S\r\n]*\S|\S)/.test(below)
}

/** The line breaks before a block. Without a blank line, the paragraph above would get the class of its caption. */
function lineBreaksBelow([above = '', line]: readonly string[]): string {
  if (line === undefined) return above.trim() === '' ? '' : '\n\n'
  if (line.trim() !== '') return '\n\n'
  return above.trim() === '' || /^(?:---|\.\.\.)\s*$/.test(above) ? '' : '\n'
}
