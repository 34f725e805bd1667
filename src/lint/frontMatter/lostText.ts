import type { Node } from '../../frontmatter/node'
import { fieldsOf, isEmpty } from '../fields'
import { quoteFix } from '../fixes'
import type { Finding, LintedPage, Rule } from '../rule'

/** Keys whose values are strings. */
const strings = ['title', 'subtitle', 'description', 'tag', 'tags', 'category', 'categories']

/** Keys whose values are sentences. */
const sentences = ['title', 'subtitle', 'description']

/** Reports `title: #1 reason` and `title: Issue #5`. ` #` begins a comment, so the value ends before it. */
export const lostText: Rule = {
  id: 'lost-text',
  severity: 'warning',
  safe: 'only',

  *check(page: LintedPage) {
    if (isCommented(page)) return
    for (const { name, pair, value } of fieldsOf(page)) {
      if (!strings.includes(name)) continue
      yield* lostRest(page.text, name, value)
      if (!isEmpty(value)) continue
      const match = /^["']?[ \t]*:[ \t]+(#[^\s#][^\r\n]*?)[ \t]*(?:\r?\n|$)/.exec(page.text.slice(pair.key.span.end))
      if (!match) continue
      const [whole, comment = ''] = match
      const start = pair.key.span.end + whole.indexOf(comment)
      const span = { start, end: start + comment.length }
      yield { span, message: { key: 'lost-text', args: { name } }, fixes: [quoteFix(page.text, span)] }
    }
  },
}

/**
 * Whether several values are followed by comments, as in some templates. Text after another ` #` is then probably a
 * comment too.
 */
function isCommented({ text, frontMatter: { borders } }: LintedPage): boolean {
  const comments = borders ? text.slice(borders.yaml.start, borders.yaml.end).match(/[^\s#][ \t]+#[ \t]/g) : null
  return comments !== null && comments.length > 1
}

/**
 * The finding for a value that continues after ` #`. Comments usually have a space after the `#`. Numbers and hash
 * tags do not. Only keys whose values are sentences are checked.
 */
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
