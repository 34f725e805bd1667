import { findFrontMatter } from '../../frontmatter/borders'
import type { Edit } from '../../text/edit'
import type { Span } from '../../text/span'
import type { Finding, Page, Rule } from '../rule'
import { headAt, isTold, lineBreakAt, type Head } from './head'

/** Without `---` at the very start Jekyll sees no front matter and publishes these lines as text. */
export const missingOpeningLine: Rule = {
  id: 'missing-opening-line',
  severity: 'error',
  hidesOthers: true,

  *check({ text, kind, frontMatter: { borders } }: Page) {
    const first = text.startsWith('\uFEFF') ? 1 : 0
    const start = first + /^(?:[ \t]*\r?\n)*/.exec(text.slice(first))![0].length
    const head = borders ? undefined : headAt(text, start)
    if (!head || /^[ \t]/.test(text.slice(start))) return
    const eol = lineBreakAt(text, text.search(/\r?\n/))
    const opening = { span: { start: first, end: start }, text: `---${eol}` }
    if (opensBelow(text, head)) return yield swapped(text, { start: first, end: start }, head)
    const isClosed = isClosedAfter(text, start, head)
    if (!isTold(head, isClosed ? 1 : 2) || (kind === 'page' && !isClosed)) return
    const end = text.slice(start).search(/\r?\n|$/) + start
    yield {
      span: { start, end },
      message: { key: 'missing-opening-line' },
      fixes: [
        { title: { key: 'fix.opening-line' }, edits: isClosed ? [opening] : [opening, closingAfter(text, head, eol)] },
      ],
    }
  },
}

/** Whether a closing line follows the keys, so that the opening one is all that is missing. */
function isClosedAfter(text: string, start: number, { end }: Head): boolean {
  return findFrontMatter(`---\n${text.slice(start)}`)?.yaml.end === nextLine(text, end) - start + 4
}

function closingAfter(text: string, { end }: Head, eol: string): Edit {
  return { span: { start: end, end }, text: `${eol}---${end === text.length ? eol : ''}` }
}

/** The opening line slipped below the first keys: more keys and a closing line follow it. */
function opensBelow(text: string, head: Head): boolean {
  const dashes = /^[ \t]*\r?\n---[ \t]*\r?\n/.exec(text.slice(head.end))
  const below = dashes && headAt(text, head.end + dashes[0].length)
  return (
    below !== null && below !== undefined && isTold(head, 1) && isTold(below, 1) && closes.test(text.slice(below.end))
  )
}

const closes = /^\s*\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** The opening line goes to the top. */
function swapped(text: string, top: Span, { end }: Head): Finding {
  const dashes = /^[ \t]*(\r?\n)---[ \t]*(?=\r?\n)/.exec(text.slice(end))!
  const edits = [
    { span: top, text: `---${dashes[1]!}` },
    { span: { start: end, end: end + dashes[0].length }, text: '' },
  ]
  const span = { start: end + dashes[0].indexOf('-'), end: end + dashes[0].trimEnd().length }
  return {
    span,
    message: { key: 'missing-opening-line.below' },
    fixes: [{ title: { key: 'fix.opening-to-top' }, edits }],
  }
}

/** Where the first line that holds something begins, after the line that ends at `end`. */
function nextLine(text: string, end: number): number {
  return end + /^\s*\n|^/.exec(text.slice(end))![0].length
}
