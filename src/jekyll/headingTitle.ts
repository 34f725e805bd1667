import type { Mapping } from './deepMerge'

// TITLE_REGEX of https://github.com/benbalter/jekyll-titles-from-headings (`generator.rb`), where Ruby's `\s` is ASCII, `.`
// takes a carriage return, and `$` stands before a line's end.
const space = '[ \\t\\r\\n\\f\\v]'
const title = new RegExp(
  `^${space}*(?:#{1,3}${space}+([^\\n]*)(?:${space}+#{1,3})?|([^\\n]*)\\r?\\n[-=]+${space}*)(?=\\n|$)`,
)

/** The heading that a body begins with, as it is written; `undefined` where it begins with something else. */
export function firstHeading(body: string): string | undefined {
  const [, atx, setext] = title.exec(body) ?? []
  return atx ?? setext
}

/** The body without the heading that became its title, where the file or the site asks for that. */
export function withoutHeading(body: string, data: Mapping, isAsked: boolean): string {
  const isWanted = data.has('strip_title') ? data.get('strip_title') === true : isAsked
  return isWanted ? body.replace(title, '').replace(/^[\0\s]+|[\0\s]+$/g, '') : body
}
