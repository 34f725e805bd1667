import type { Severity } from '../../rule'
import type { Finding, Page, Rule } from '../../rule'
import { spanOfLines } from '../parseBody'
import type { Prose } from './prose'

/** `##Title`: GFM's headings want a space, and without one the line is text. One `#` alone may also be a tag of a word. */
export const headingWithoutSpace: Rule = {
  id: 'heading-without-space',
  severity: 'warning',

  *check(page) {
    if (!/#{1,6}[^\s#]/.test(page.text.slice(page.body.start)) || !page.parsed) return
    const last = page.parsed.root.children.findLast(({ type }) => type !== 'blank')
    for (const prose of page.parsed.prose)
      if (prose.block.type === 'p') yield* headings(page, prose, prose.block === last)
  },
}

function* headings(page: Page, { block, line }: Prose, isLast: boolean): Generator<Finding> {
  const lines = block.source!.split('\n')
  for (const [index, source] of lines.entries()) {
    const marks = /^ {0,3}(#{1,6})[^\s#{!]/.exec(source)?.[1]
    if (marks === undefined) continue
    const severity: Severity = marks.length > 1 ? 'warning' : 'hint'
    if (severity === 'hint' && (lines.length > 1 || isLast || !isLikeTitle(source))) continue
    const span = spanIn(page, line + index, source)
    const after = span.start + marks.length
    const fixes = [
      {
        title: { key: 'fix.space', args: { mark: marks } } as const,
        edits: [{ span: { start: after, end: after }, text: ' ' }],
      },
    ]
    yield { severity, span, message: { key: 'heading-without-space', args: { marks } }, fixes }
  }
}

/** More than a word, and no other `#`. */
function isLikeTitle(line: string): boolean {
  return (
    /^ {0,3}#[\p{L}\p{N}][^#]*[ \p{Script=Han}][^#]*$/u.test(line) &&
    !/^ {0,3}#(?:\d|include|define|pragma|if|end)/.test(line)
  )
}

function spanIn({ text, parsed }: Page, line: number, source: string) {
  const { start, end } = spanOfLines(parsed!, line, line + 1)
  const words = source.trim()
  const at = start + Math.max(0, text.slice(start, end).indexOf(words))
  return { start: at, end: at + words.length }
}
