import { readFrontMatter } from '../../frontmatter/frontMatter'
import { applyEdits } from '../../text/edit'
import { replaceFix } from '../fixes'
import type { Page, Rule } from '../rule'
import { headAt, openingOf } from './head'

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
    const line = /\n?\s*\n([ \t]*\\?(?:-[ \t]?){2,}|[ \t]*(?:[—–=*_+]{1,}[—–-]*|~~~))[ \t]*(?=\r?\n|$)/y
    line.lastIndex = head.end - (text[head.end - 1] === '\r' ? 1 : 0)
    const match = line.exec(text.replace(/\r(?=\n)/g, ' '))
    if (!match || /^(?:---|\.\.\.)[ \t]*$/.test(match[1]!)) return
    const start = match.index + match[0].indexOf(match[1]!)
    const span = { start, end: start + match[1]!.trimEnd().length }
    const fix = { title: { key: 'fix.border' as const }, edits: [{ span, text: '---' }] }
    const cured = applyEdits(text, fix.edits)
    if (cured === undefined || (frontMatter.borders && readFrontMatter(cured).errors.length > 0)) return
    yield { span, message: { key: 'bad-closing-line' }, fixes: [replaceFix(fix.title, text, span, '---')] }
  },
}
