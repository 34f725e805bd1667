/** The greatest length of a footnote that is shown, in UTF-16 code units. */
const longest = 1_000

/**
 * The text of a footnote whose definition's colon ends at `start`, without indentation. The text continues in the
 * next lines, and after a blank line only if the line is indented
 * (https://kramdown.gettalong.org/syntax.html#footnotes).
 */
export function footnoteText(text: string, start: number): string {
  const lines: string[] = []
  let wasBlank = false
  for (const line of text.slice(start, start + longest).split(/\r?\n/)) {
    const isBlank = line.trim() === ''
    if (lines.length > 0 && !isBlank && (wasBlank || isBlockStart(line)) && !/^(?: {4}|\t)/.test(line)) break
    lines.push(line.replace(/^(?: {4}|\t)/, ''))
    wasBlank = isBlank
  }
  return lines.join('\n').trim()
}

function isBlockStart(line: string): boolean {
  return /^ {0,3}(?:\[\^?[^\]]+\]:|\{:|#{1,6} )/.test(line)
}
