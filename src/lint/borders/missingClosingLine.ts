import type { Borders } from '../../frontmatter/borders'
import { readFrontMatter } from '../../frontmatter/frontMatter'
import { applyEdits, type Edit } from '../../text/edit'
import type { Span } from '../../text/span'
import type { LintedPage, Rule } from '../rule'
import { badClosingLine } from './badClosingLine'
import { likelyFrontMatterAt, lineBreakAt, openingOf } from './likelyFrontMatter'

/**
 * Reports front matter without a closing line. Jekyll publishes its lines as text. If the body contains a `---` line,
 * Jekyll reads the body above that line as front matter, which is then not valid YAML.
 */
export const missingClosingLine: Rule = {
  id: 'missing-closing-line',
  severity: 'error',
  safe: 'only',
  blocksOtherRules: true,

  *check(page: LintedPage) {
    const { text, frontMatter } = page
    const [error] = frontMatter.errors
    if (frontMatter.borders && !error) return
    const opening = openingOf(text)
    const closing = opening && closingEdit(text, opening)
    if (!closing || (frontMatter.borders && error && !isCorrect(text, closing, frontMatter.borders, error.span))) return
    if ([...badClosingLine.check(page)].length > 0) return
    yield {
      span: opening,
      message: { key: 'missing-closing-line' },
      fixes: [{ title: { key: 'fix.closing-line' }, edits: [closing] }],
    }
  },
}

/**
 * The edit that inserts a closing line after the last line that looks like front matter; `undefined` if no line does.
 */
function closingEdit(text: string, opening: Span): Edit | undefined {
  const head = likelyFrontMatterAt(text, text.indexOf('\n', opening.end) + 1)
  if (!head) return undefined
  const eol = lineBreakAt(text, opening.end + text.slice(opening.end).search(/\r?\n/))
  return { span: { start: head.end, end: head.end }, text: `${eol}---${head.end === text.length ? eol : ''}` }
}

/**
 * Whether the inserted closing line is above the YAML error, the front matter above it is valid, and a body follows
 * it.
 */
function isCorrect(text: string, closing: Edit, { yaml }: Borders, error: Span): boolean {
  if (!isBody(text.slice(closing.span.start, yaml.end))) return false
  const fixed = applyEdits(text, [closing])
  return closing.span.start < error.end && fixed !== undefined && readFrontMatter(fixed).errors.length === 0
}

/**
 * Whether a text begins like a body, with a blank line, a heading, HTML or an image, and does not consist of keys and
 * items.
 */
function isBody(rest: string): boolean {
  if (!/^[ \t\r]*\n(?:[ \t\r]*\n|#{1,6} |<[a-z!/]|!\[)/.test(rest) || !/\n[ \t\r]*\n/.test(rest.trimEnd())) return false
  if (
    /^["']?(?:layout|title|date|tags?|categor(?:y|ies)|permalink|excerpt|description|author|image)["']?[ \t]*:/m.test(
      rest,
    )
  )
    return false
  return !rest.split('\n').every((line) => /^\s*(?:[\w-]+\s*(?::.*)?|-.{0,60})?$/.test(line.trimEnd()))
}
