import type { Span } from '../text/span'

/**
 * The position of a file's front matter. Offsets are UTF-16 code units of the whole text, including a byte order mark.
 */
export interface Borders {
  /** From the opening line to the end of the closing one, including the blank lines after it that Jekyll removes. */
  readonly whole: Span
  /** The YAML between the two `---` lines. */
  readonly yaml: Span
}

/** The length of the longest front matter that is read, in UTF-16 code units. Nobody writes a longer one. */
export const largestFrontMatter = 256 * 1024

// Ruby's `\s` is ASCII, and its `^` and `$` match only next to `\n`; both differ from JavaScript.
const opening = /^\uFEFF?---[ \t\r\n\f\v]*\n/
const closing = /(?<=\n)(?:---|\.\.\.)[ \t\r\n\f\v]*(?:\n|$)/g

/**
 * Finds the front matter as Jekyll does. Returns `undefined` if Jekyll finds none and copies the text unchanged. The
 * rule is `YAML_FRONT_MATTER_REGEXP` of https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb.
 */
export function findFrontMatter(text: string): Borders | undefined {
  const first = opening.exec(text)
  if (!first) return undefined
  const start = first.index + first[0].indexOf('---')
  const yamlStart = text.indexOf('\n', start) + 1
  closing.lastIndex = yamlStart
  const last = closing.exec(text)
  if (!last) return undefined
  return { whole: { start, end: last.index + last[0].length }, yaml: { start: yamlStart, end: last.index } }
}

/** Returns the offset at which Jekyll's body begins: after the front matter, or 0 without front matter. */
export function bodyStart(text: string): number {
  return findFrontMatter(text)?.whole.end ?? 0
}
