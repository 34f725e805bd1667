import { readFrontMatter } from '../../frontmatter/frontMatter'
import { applyEdits } from '../../text/edit'
import { replaceFix } from '../fixes'
import type { Page, Rule } from '../rule'
import type { Span } from '../../text/span'
import { headAt, openingOf, unseen } from './head'

/**
 * `----` closes no front matter: only a line of three dashes or three dots does, at the left margin, with nothing but
 * white space after it (`YAML_FRONT_MATTER_REGEXP`, https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb).
 */
export const badClosingLine: Rule = {
  id: 'bad-closing-line',
  severity: 'error',
  hidesOthers: true,

  *check({ text, frontMatter }: Page) {
    const opening = openingOf(text)
    if (!opening || (frontMatter.borders && frontMatter.errors.length === 0)) return
    const head = headAt(text, text.indexOf('\n', opening.end) + 1)
    if (!head) return
    const line = new RegExp(closing, 'y')
    line.lastIndex = head.end - (text[head.end - 1] === '\r' ? 1 : 0)
    const match = line.exec(text.replace(/\r(?=\n)/g, ' '))
    if (!match || /^(?:---|\.\.\.)[ \t]*$/.test(match[1]!)) return
    const start = match.index + match[0].length - match[0].trimStart().length
    const span = wholeMarks(text, { start, end: match.index + match[0].replace(/[ \t]+$/, '').length })
    const fix = { title: { key: 'fix.border' as const }, edits: [{ span, text: '---' }] }
    const cured = applyEdits(text, fix.edits)
    if (cured === undefined || (frontMatter.borders && readFrontMatter(cured).errors.length > 0)) return
    yield { span, message: { key: 'bad-closing-line' }, fixes: [replaceFix(fix.title, text, span, '---')] }
  },
}

/** Dashes and what is written for them, indented or not, with what nobody sees or a few letters around them. */
const closing = `\\n?\\s*\\n(${unseen}*(?:\\\\?(?:-[ \\t]?){2,}|(?:[—–=*_+−] ?){1,}[—–-]*|~~~|'---|---\\S{0,9})${unseen}*)(?=\\r?\\n|$)`

/** With the white space before the marks, which must go too. */
function wholeMarks(text: string, { start, end }: Span): Span {
  return { start: text.lastIndexOf('\n', start) + 1, end }
}
