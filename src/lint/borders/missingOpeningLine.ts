import { findFrontMatter } from '../../frontmatter/borders'
import type { Edit } from '../../text/edit'
import { textOf, type Span } from '../../text/span'
import type { Finding, LintedPage, Rule } from '../rule'
import { likelyFrontMatterAt, hasCommonKeys, lineBreakAt, type LikelyFrontMatter } from './likelyFrontMatter'

/** Reports front matter without `---` at the start of the file. Jekyll publishes its lines as text. */
export const missingOpeningLine: Rule = {
  id: 'missing-opening-line',
  severity: 'error',
  safe: 'only',
  blocksOtherRules: true,

  *check({ text, kind, frontMatter: { borders } }: LintedPage) {
    const first = text.startsWith('\uFEFF') ? 1 : 0
    const start = first + blankLinesIn(text.slice(first)).length
    const head = borders ? undefined : likelyFrontMatterAt(text, start)
    if (!head || /^[ \t]/.test(text.slice(start))) return
    const eol = lineBreakAt(text, text.search(/\r?\n/))
    const opening = { span: { start: first, end: start }, text: `---${eol}` }
    const dashes = dashesBelow(text, head)
    if (dashes) return yield moved(text, { start: first, end: start }, dashes)
    const isClosed = isClosedAfter(text, start, head)
    if (!hasCommonKeys(head, isClosed ? 1 : 2) || (kind === 'page' && !isClosed)) return
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

/** The blank lines at the start of a text. */
function blankLinesIn(text: string): string {
  return /^(?:[ \t]*\r?\n)*/.exec(text)?.[0] ?? ''
}

/** Whether a closing line follows the keys, so that only the opening line is missing. */
function isClosedAfter(text: string, start: number, { end }: LikelyFrontMatter): boolean {
  return findFrontMatter(`---\n${text.slice(start)}`)?.yaml.end === nextLine(text, end) - start + 4
}

function closingAfter(text: string, { end }: LikelyFrontMatter, eol: string): Edit {
  return { span: { start: end, end }, text: `${eol}---${end === text.length ? eol : ''}` }
}

/**
 * The span of an opening line below the first keys, with the line break before it; `undefined` unless more keys and a
 * closing line follow it.
 */
function dashesBelow(text: string, head: LikelyFrontMatter): Span | undefined {
  const [line] = /^[ \t]*\r?\n---[ \t]*(?=\r?\n)/.exec(text.slice(head.end)) ?? []
  if (line === undefined) return undefined
  const span = { start: head.end, end: head.end + line.length }
  const below = likelyFrontMatterAt(text, text.indexOf('\n', span.end) + 1)
  const isOpening = below && hasCommonKeys(head, 1) && hasCommonKeys(below, 1) && closes.test(text.slice(below.end))
  return isOpening ? span : undefined
}

const closes = /^\s*\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** The finding whose fix moves the opening line to the top. */
function moved(text: string, top: Span, dashes: Span): Finding {
  const line = textOf(text, dashes)
  const edits = [
    { span: top, text: `---${line.includes('\r') ? '\r\n' : '\n'}` },
    { span: dashes, text: '' },
  ]
  const span = { start: dashes.start + line.indexOf('-'), end: dashes.start + line.trimEnd().length }
  return {
    span,
    message: { key: 'missing-opening-line.below' },
    fixes: [{ title: { key: 'fix.opening-to-top' }, edits }],
  }
}

/** The start of the next line that is not blank, below the line that ends at `end`. */
function nextLine(text: string, end: number): number {
  const [blank = ''] = /^\s*\n/.exec(text.slice(end)) ?? []
  return end + blank.length
}
