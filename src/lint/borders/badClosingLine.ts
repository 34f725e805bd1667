import { readFrontMatter } from '../../frontmatter/frontMatter'
import { applyEdits } from '../../text/edit'
import { replaceFix } from '../fixes'
import type { LintedPage, Rule } from '../rule'
import type { Span } from '../../text/span'
import { likelyFrontMatterAt, openingOf, invisibleCharacter } from './likelyFrontMatter'

/**
 * Reports a line such as `----`, which does not close the front matter. The closing line must be three dashes or
 * three dots at the left margin, and may end with white space (`YAML_FRONT_MATTER_REGEXP`,
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb).
 */
export const badClosingLine: Rule = {
  id: 'bad-closing-line',
  severity: 'error',
  safe: 'only',
  blocksOtherRules: true,

  *check({ text, frontMatter }: LintedPage) {
    const opening = openingOf(text)
    if (!opening || (frontMatter.borders && frontMatter.errors.length === 0)) return
    const head = likelyFrontMatterAt(text, text.indexOf('\n', opening.end) + 1)
    if (!head) return
    const line = new RegExp(closing, 'y')
    line.lastIndex = head.end - (text[head.end - 1] === '\r' ? 1 : 0)
    const match = line.exec(text.replace(/\r(?=\n)/g, ' '))
    if (!match) return
    const [whole, marks = ''] = match
    if (/^(?:---|\.\.\.)[ \t]*$/.test(marks)) return
    const start = match.index + whole.length - whole.trimStart().length
    const span = withIndent(text, { start, end: match.index + whole.replace(/[ \t]+$/, '').length })
    const fixed = applyEdits(text, [{ span, text: '---' }])
    if (fixed === undefined || (frontMatter.borders && readFrontMatter(fixed).errors.length > 0)) return
    yield { span, message: { key: 'bad-closing-line' }, fixes: [replaceFix({ key: 'fix.border' }, text, span, '---')] }
  },
}

/** Dashes or similar characters, perhaps indented, with invisible characters or a few letters around them. */
const closing = `\\n?\\s*\\n(${invisibleCharacter}*(?:\\\\?(?:-[ \\t]?){2,}|(?:[—–=*_+−] ?){1,}[—–-]*|~~~|'---|---\\S{0,9})${invisibleCharacter}*)(?=\\r?\\n|$)`

/** The span, extended to the start of the line. The white space before the marks must be removed too. */
function withIndent(text: string, { start, end }: Span): Span {
  return { start: text.lastIndexOf('\n', start) + 1, end }
}
