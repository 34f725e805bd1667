import type { Span } from '../../text/span'

/** The line breaks that keep a block from joining the paragraphs around a span of a text: before it and after it. */
export function lineBreaksAround(text: string, { start, end }: Span): readonly [before: string, after: string] {
  const lines = text.slice(0, start).split(/\r\n|\r|\n/)
  return [lineBreaksBelow(lines.slice(-2)), isFollowed(text.slice(end)) ? '\n\n' : '\n']
}

/** Whether there is something in this line or the next one. */
function isFollowed(below: string): boolean {
  return /^[ \t]*(?:\r?\n[^\S\r\n]*\S|\S)/.test(below)
}

/** A block that joined the paragraph above would give it the class of its caption. */
function lineBreaksBelow([above = '', line]: readonly string[]): string {
  if (line === undefined) return above.trim() === '' ? '' : '\n\n'
  if (line.trim() !== '') return '\n\n'
  return above.trim() === '' || /^(?:---|\.\.\.)\s*$/.test(above) ? '' : '\n'
}
