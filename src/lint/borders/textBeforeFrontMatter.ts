import { badOpeningLine } from './badOpeningLine'
import { missingOpeningLine } from './missingOpeningLine'
import type { Fix, Page, Rule } from '../rule'
import { headAt, isTold, unseen, type Head } from './head'

/** How far down a front matter is looked for, in UTF-16 code units. */
const farthest = 2_000

/** A front matter begins the file: with a line, or only a space, before its `---` Jekyll publishes it as text. */
export const textBeforeFrontMatter: Rule = {
  id: 'text-before-front-matter',
  severity: 'error',
  hidesOthers: true,

  *check(page: Page) {
    const { text, kind, frontMatter } = page
    if (frontMatter.borders || [...badOpeningLine.check(page)].length > 0) return
    const start = text.startsWith('\uFEFF') ? 1 : 0
    const opening = new RegExp(`^${unseen}*---[ \\t]*\\r?\\n`, 'm').exec(text.slice(start, start + farthest))
    if (!opening || [...missingOpeningLine.check(page)].length > 0) return
    const dashes = start + opening.index + opening[0].indexOf('---')
    if (dashes === start) return
    const head = headAt(text, start + opening.index + opening[0].length)
    const isBlank = blank.test(text.slice(start, dashes))
    if (kind === 'page' && !isBlank) return // a text about front matter, which Jekyll copies as it stands
    const end = head && endOf(text, head, isBlank)
    if (end === undefined) return
    yield {
      span: { start: dashes, end: dashes + 3 },
      message: { key: 'text-before-front-matter' },
      fixes: [isBlank ? removal(start, dashes) : move(text, start, dashes, end)],
    }
  },
}

const blank = new RegExp(`^(?:${unseen}|\\s)*$`)

/** Where the closing line ends, which follows on the head; what YAML makes of lines between is told once it sees them. */
function endOf(text: string, head: Head, isBlank: boolean): number | undefined {
  if (!isTold(head, isBlank ? 1 : 2)) return undefined
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(head.end))
  if (!closing) return isBlank ? head.end : undefined
  const isRight = text.slice(head.end, head.end + closing.index).trim() === ''
  return isRight || isBlank ? head.end + closing.index + closing[0].length : undefined
}

function removal(start: number, end: number): Fix {
  return { title: { key: 'fix.remove-before' }, edits: [{ span: { start, end }, text: '' }] }
}

/** What stands before goes to the top of the body. */
function move(text: string, start: number, dashes: number, end: number): Fix {
  const before = text.slice(start, dashes)
  const edits = [
    { span: { start, end: dashes }, text: '' },
    { span: { start: end, end }, text: before },
  ]
  return { title: { key: 'fix.move-below' }, edits }
}
