import { textOf, type Span } from '../../../text/span'
import type { Finding, LintedPage, Rule, Severity } from '../../rule'
import { spanOfLines, type ParsedBody } from '../parseBody'
import type { Prose } from './prose'

/**
 * Reports `##Title`. Without a space, the line is text, not a heading. A line with a single `#` may also begin with a
 * hash tag.
 */
export const headingWithoutSpace: Rule = {
  id: 'heading-without-space',
  severity: 'warning',

  *check(page) {
    const { text, body, parsed } = page
    if (!/#{1,6}[^\s#]/.test(text.slice(body.start)) || !parsed) return
    const last = parsed.root.children.findLast(({ type }) => type !== 'blank')
    for (const prose of parsed.prose)
      if (prose.block.type === 'p') yield* headings(page, parsed, prose, prose.block === last)
  },
}

function* headings({ text }: LintedPage, parsed: ParsedBody, prose: Prose, isLast: boolean): Generator<Finding> {
  const lines = prose.source.split('\n')
  for (const [index, source] of lines.entries()) {
    const marks = /^ {0,3}(#{1,6})[^\s#{!]/.exec(source)?.[1]
    if (marks === undefined) continue
    const severity: Severity = marks.length > 1 ? 'warning' : 'hint'
    if (severity === 'hint' && (lines.length > 1 || isLast || !isLikeTitle(source))) continue
    const span = spanIn(text, spanOfLines(parsed, prose.line + index, prose.line + index + 1), source)
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

/** Whether a line is likely to be a title: it has more than one word, no other `#`, and does not begin like code. */
function isLikeTitle(line: string): boolean {
  return (
    /^ {0,3}#[\p{L}\p{N}][^#]*[ \p{Script=Han}][^#]*$/u.test(line) &&
    !/^ {0,3}#(?:\d|include|define|pragma|if|end)/.test(line)
  )
}

/** The span of a line without its indentation and the marks of quotes and lists before it. */
function spanIn(text: string, line: Span, source: string): Span {
  const words = source.trim()
  const start = line.start + Math.max(0, textOf(text, line).indexOf(words))
  return { start, end: start + words.length }
}
