import type { Span } from '../text/span'

/** Where a file's front matter is. Offsets count UTF-16 code units of the whole text, a byte order mark included. */
export interface Borders {
  /** From the opening line to the end of the closing one, with the blank lines that Jekyll swallows after it. */
  readonly whole: Span
  /** The YAML between the two border lines. */
  readonly yaml: Span
}

/** In UTF-16 code units. What is longer is no front matter that a person wrote, and is not looked into. */
export const largestFrontMatter = 256 * 1024

// Ruby's `\s` is ASCII, its `^` and `$` stand at `\n` only; both differ from JavaScript's.
const opening = /^\uFEFF?---[ \t\r\n\f\v]*\n/
const closing = /(?<=\n)(?:---|\.\.\.)[ \t\r\n\f\v]*(?:\n|$)/g

/**
 * Finds the front matter as Jekyll does, or gives `undefined` where Jekyll sees none and publishes the text as it stands.
 * The rule is `YAML_FRONT_MATTER_REGEXP` of https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb.
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

/** Where the body begins for Jekyll: after the front matter, or at the very start where there is none. */
export function bodyStart(text: string): number {
  return findFrontMatter(text)?.whole.end ?? 0
}
