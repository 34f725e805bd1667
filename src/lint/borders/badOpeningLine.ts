import type { Page, Rule } from '../rule'
import { headAt, isTold } from './head'

/** `----`, `--` or `\---` opens no front matter: only three dashes do, and Jekyll publishes the lines below as text. */
export const badOpeningLine: Rule = {
  id: 'bad-opening-line',
  severity: 'error',
  hidesOthers: true,

  *check({ text, frontMatter: { borders } }: Page) {
    if (borders) return
    const line = /^\uFEFF?(\\?-[- ]*|[—–=*_~+]{1,}-*|---[ \t]*\S{1,9})(?=[ \t]*\r?\n)/.exec(text)
    if (!line || /^---[ \t]*$/.test(line[1]!)) return
    const head = headAt(text, text.indexOf('\n') + 1)
    if (!head || !isTold(head, 1)) return
    const start = line[0].length - line[1]!.length
    const span = { start, end: start + line[1]!.trimEnd().length }
    const edits = [{ span, text: '---' }]
    yield { span, message: { key: 'bad-opening-line' }, fixes: [{ title: { key: 'fix.border' }, edits }] }
  },
}
