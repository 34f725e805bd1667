import type { Edit } from '../../text/edit'
import type { Finding, Page, Rule } from '../rule'
import { headAt, isTold, unseen } from './head'

/** `----`, `\---`, `'---`, `+++`, a code fence: only three dashes open front matter, and Jekyll publishes the lines below. */
export const badOpeningLine: Rule = {
  id: 'bad-opening-line',
  severity: 'error',
  hidesOthers: true,

  *check({ text, frontMatter: { borders } }: Page) {
    if (borders) return
    const line = opening.exec(text.slice(0, 300))
    if (!line || isWhole.test(line[1]!)) return
    const head = headAt(text, text.indexOf('\n') + 1)
    if (!head || !isTold(head, line[1]!.startsWith('`') ? 2 : 1)) return
    yield finding(text, line, head.end)
  },
}

/** Dashes and what is written for them, with marks, a word or what nobody sees around them; a fence; TOML's pluses. */
const opening = new RegExp(
  `^\\uFEFF?(${unseen}*(?:\\\\?-[- ]*|[—–=*_~+−]{1,}-*|(?:[*_] ?){3,}|\\S{0,9}---[ \\t]*\\S{0,9}|(?:\`\`\`|~~~)(?:yaml|yml)?)${unseen}*)(?=[ \\t]*\\r?\\n)`,
)

/** Behind what nobody sees: that is text before the front matter. */
const isWhole = new RegExp(`^${unseen}*---[ \\t]*$`)

function finding(text: string, line: RegExpExecArray, end: number): Finding {
  const start = line[0].length - line[1]!.length
  const span = { start, end: start + line[1]!.replace(/[ \t]+$/, '').length }
  const edits: Edit[] = [{ span, text: '---' }, ...closingFence(text, line[1]!, end)]
  return { span, message: { key: 'bad-opening-line' }, fixes: [{ title: { key: 'fix.border' }, edits }] }
}

/** The fence that closes what a fence has opened. */
function closingFence(text: string, opened: string, end: number): Edit[] {
  const fence = /^(?:```|~~~)/.exec(opened)?.[0]
  const close = fence === undefined ? null : new RegExp(`^\\s*\\n(${fence})[ \\t]*(?=\\r?\\n|$)`).exec(text.slice(end))
  if (!close) return []
  const start = end + close[0].indexOf(close[1]!)
  return [{ span: { start, end: start + 3 }, text: '---' }]
}
