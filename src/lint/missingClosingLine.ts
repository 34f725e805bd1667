import { largestFrontMatter, type Borders } from '../frontmatter/borders'
import { entriesOf, type Entry } from '../frontmatter/entries'
import { readFrontMatter } from '../frontmatter/frontMatter'
import { applyEdits, type Edit } from '../text/edit'
import type { Span } from '../text/span'
import type { Page, Rule } from './rule'

/**
 * Without a closing line Jekyll sees no front matter and publishes its lines as text; where a `---` stands in the body,
 * all text up to there becomes front matter, which YAML then refuses.
 */
export const missingClosingLine: Rule = {
  id: 'missing-closing-line',
  severity: 'error',

  *check({ text, frontMatter: { borders, errors } }: Page) {
    if (borders && errors.length === 0) return
    const closing = closingEdit(text)
    if (!closing || (borders && !isCure(text, closing, borders, errors[0]!.span))) return
    yield {
      span: openingOf(text)!,
      message: { key: 'missing-closing-line' },
      fixes: [{ title: { key: 'fix.closing-line' }, edits: [closing] }],
    }
  },
}

/** The insertion of a closing line after the last line that looks like front matter; `undefined` where none does. */
function closingEdit(text: string): Edit | undefined {
  const opening = openingOf(text)
  if (!opening) return undefined
  const start = text.indexOf('\n', opening.end) + 1
  const entries = entriesOf(text, { start, end: Math.min(text.length, start + largestFrontMatter) })
  const end = entries.findIndex((entry, index) => !isFrontMatter(text, entries, entry, index))
  const last = entries[(end < 0 ? entries.length : end) - 1]
  if (!last || !entries[0]?.key) return undefined
  const eol = text.startsWith('\r\n', opening.end) ? '\r\n' : '\n'
  return {
    span: { start: last.line.end, end: last.line.end },
    text: `${eol}---${last.line.end === text.length ? eol : ''}`,
  }
}

function isFrontMatter(text: string, entries: readonly Entry[], entry: Entry, index: number): boolean {
  const source = text.slice(entry.line.start, entry.line.end)
  if (entry.key) return /^[ \t]*(?:- )*["']?[\w-]+["']?[ \t]*:/.test(source)
  if (source.startsWith('---') || source.startsWith('...')) return false
  return (
    entry.indent.end < entry.line.end &&
    (source.startsWith('#')
      ? entries[index + 1]?.key !== undefined && !/^#+ /.test(source)
      : entry.isItem || /^[ \t]/.test(source))
  )
}

/**
 * True where the closing line stands before what YAML refuses and leaves nothing to refuse. What it cuts off must have no
 * key in it: a line that is half typed ends no front matter.
 */
function isCure(text: string, closing: Edit, { yaml }: Borders, error: Span): boolean {
  const cutOff = entriesOf(text, { start: closing.span.start, end: yaml.end })
  if (closing.span.start >= error.end || cutOff.some(({ key }) => key !== undefined)) return false
  const cured = applyEdits(text, [closing])
  return cured !== undefined && readFrontMatter(cured).errors.length === 0
}

function openingOf(text: string): Span | undefined {
  const match = /^\uFEFF?---(?=[ \t]*\r?\n)/.exec(text)
  return match ? { start: match[0].length - 3, end: match[0].length } : undefined
}
