import type { Node } from '../../frontmatter/node'
import { fieldsOf, isEmpty } from '../fields'
import { quoteFix } from '../fixes'
import type { Finding, Page, Rule } from '../rule'

const texts = ['title', 'subtitle', 'description', 'tag', 'tags', 'category', 'categories']

const sentences = ['title', 'subtitle', 'description']

/** `title: #1 reason`, `title: Issue #5`: what follows a ` #` is a comment, and the value ends before it. */
export const lostText: Rule = {
  id: 'lost-text',
  severity: 'warning',

  *check(page: Page) {
    if (isCommented(page)) return
    for (const { name, pair, value } of fieldsOf(page)) {
      if (!texts.includes(name)) continue
      yield* lostRest(page.text, name, value)
      if (!isEmpty(value)) continue
      const match = /^["']?[ \t]*:[ \t]+(#[^\s#][^\r\n]*?)[ \t]*(?:\r?\n|$)/.exec(page.text.slice(pair.key.span.end))
      if (!match) continue
      const start = pair.key.span.end + match[0].indexOf(match[1]!)
      const span = { start, end: start + match[1]!.length }
      yield { span, message: { key: 'lost-text', args: { name } }, fixes: [quoteFix(page.text, span)] }
    }
  },
}

/** The front matter of some templates says behind each line what it is for: one comment more is none that is lost. */
function isCommented({ text, frontMatter: { borders } }: Page): boolean {
  const comments = borders ? text.slice(borders.yaml.start, borders.yaml.end).match(/[^\s#][ \t]+#[ \t]/g) : null
  return comments !== null && comments.length > 1
}

/** A comment has a space after its `#`; a number, a tag or C#'s like has none. Of lists it may be one all the same. */
function* lostRest(text: string, name: string, { kind, span }: Node): Generator<Finding> {
  if (
    kind !== 'scalar' ||
    span.start === span.end ||
    !sentences.includes(name) ||
    /^["'|>&*!]/.test(text.slice(span.start))
  )
    return
  const rest = /^[ \t]+#[\p{L}\p{N}][^\r\n]*/u.exec(text.slice(span.end))?.[0].trimEnd()
  if (rest === undefined) return
  const whole = { start: span.start, end: span.end + rest.length }
  const lost = { start: whole.end - rest.trimStart().length, end: whole.end }
  yield { span: lost, message: { key: 'lost-text.rest', args: { name } }, fixes: [quoteFix(text, whole)] }
}
