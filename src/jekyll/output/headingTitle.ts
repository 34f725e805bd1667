import type { ValueMap } from '../config/deepMerge'

// These patterns are TITLE_REGEX of https://github.com/benbalter/jekyll-titles-from-headings (`generator.rb`). In Ruby,
// `\s` matches ASCII only, `.` matches a carriage return, and `$` matches before the end of a line. The white space at
// the start is skipped separately, since a pattern that includes it backtracks over long white space.
const space = '[ \\t\\r\\n\\f\\v]'
const underline = `[-=]+${space}*(?=\\n|$)`
const atx = new RegExp(`#{1,3}${space}+([^\\n]*)(?=\\n|$)`, 'y')
const setext = new RegExp(`([^\\n]*)\\r?\\n${underline}`, 'y')
/** Matches an underline below a blank line. The blank line is then the heading. */
const underlineAlone = new RegExp(`(?<=\\n)()${underline}`, 'y')

/** Returns the heading at the start of a body as written; `undefined` if the body starts with something else. */
export function findFirstHeading(body: string): string | undefined {
  return headingOf(body)?.[1]
}

function headingOf(body: string): RegExpExecArray | undefined {
  const start = /[^ \t\r\n\f\v]/.exec(body)?.index ?? body.length
  for (const pattern of [atx, setext, underlineAlone]) {
    pattern.lastIndex = start
    const match = pattern.exec(body)
    if (match) return match
  }
  return undefined
}

/**
 * Removes the heading that is used as the title, if the front matter or the site's setting (`isAsked`) asks for that.
 */
export function withoutHeading(body: string, data: ValueMap, isAsked: boolean): string {
  const isWanted = data.has('strip_title') ? data.get('strip_title') === true : isAsked
  if (!isWanted) return body
  const { index, 0: heading } = headingOf(body) ?? { index: 0, 0: '' }
  return stripped(body.slice(index + heading.length))
}

/** Strips white space and NUL at both ends as Ruby's `strip` does. */
function stripped(text: string): string {
  let end = text.length
  while (end > 0 && /[\0\s]/.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end).replace(/^[\0\s]+/, '')
}
