import { findFrontMatter } from '../../frontmatter/borders'
import type { Edit } from '../../text/edit'
import type { Page, Rule } from '../rule'
import { headAt, isTold, lineBreakAt } from './head'

/** Without `---` at the very start Jekyll sees no front matter and publishes these lines as text. */
export const missingOpeningLine: Rule = {
  id: 'missing-opening-line',
  severity: 'error',
  hidesOthers: true,

  *check({ text, kind, frontMatter: { borders } }: Page) {
    const start = text.startsWith('\uFEFF') ? 1 : 0
    const head = borders ? undefined : headAt(text, start)
    if (!head || /^[ \t\r\n]/.test(text.slice(start))) return
    const eol = lineBreakAt(text, text.search(/\r?\n/))
    const opening = { span: { start, end: start }, text: `---${eol}` }
    const isClosed = findFrontMatter(`---\n${text.slice(start)}`)?.yaml.end === nextLine(text, head.end) - start + 4
    if (!isTold(head, isClosed ? 1 : 2) || (kind === 'page' && !isClosed)) return
    const closing: Edit = {
      span: { start: head.end, end: head.end },
      text: `${eol}---${head.end === text.length ? eol : ''}`,
    }
    const end = text.slice(start).search(/\r?\n|$/) + start
    yield {
      span: { start, end },
      message: { key: 'missing-opening-line' },
      fixes: [{ title: { key: 'fix.opening-line' }, edits: isClosed ? [opening] : [opening, closing] }],
    }
  },
}

/** Where the first line that holds something begins, after the line that ends at `end`. */
function nextLine(text: string, end: number): number {
  return end + /^\s*\n|^/.exec(text.slice(end))![0].length
}
