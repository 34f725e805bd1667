import type { Borders } from '../../frontmatter/borders'
import { readFrontMatter } from '../../frontmatter/frontMatter'
import { applyEdits, type Edit } from '../../text/edit'
import type { Span } from '../../text/span'
import type { Page, Rule } from '../rule'
import { badClosingLine } from './badClosingLine'
import { headAt, lineBreakAt, openingOf } from './head'

/**
 * Without a closing line Jekyll sees no front matter and publishes its lines as text; where a `---` stands in the body,
 * all text up to there becomes front matter, which YAML then refuses.
 */
export const missingClosingLine: Rule = {
  id: 'missing-closing-line',
  severity: 'error',
  hidesOthers: true,

  *check(page: Page) {
    const { text, frontMatter } = page
    if (frontMatter.borders && frontMatter.errors.length === 0) return
    const opening = openingOf(text)
    const closing = opening && closingEdit(text, opening)
    if (!closing || (frontMatter.borders && !isCure(text, closing, frontMatter.borders, frontMatter.errors[0]!.span)))
      return
    if ([...badClosingLine.check(page)].length > 0) return
    yield {
      span: opening,
      message: { key: 'missing-closing-line' },
      fixes: [{ title: { key: 'fix.closing-line' }, edits: [closing] }],
    }
  },
}

/** The insertion of a closing line after the last line that looks like front matter; `undefined` where none does. */
function closingEdit(text: string, opening: Span): Edit | undefined {
  const head = headAt(text, text.indexOf('\n', opening.end) + 1)
  if (!head) return undefined
  const eol = lineBreakAt(text, opening.end + text.slice(opening.end).search(/\r?\n/))
  return { span: { start: head.end, end: head.end }, text: `${eol}---${head.end === text.length ? eol : ''}` }
}

/** True where the closing line stands before what YAML refuses, leaves nothing to refuse, and what follows is a body. */
function isCure(text: string, closing: Edit, { yaml }: Borders, error: Span): boolean {
  if (!isBody(text.slice(closing.span.start, yaml.end))) return false
  const cured = applyEdits(text, [closing])
  return closing.span.start < error.end && cured !== undefined && readFrontMatter(cured).errors.length === 0
}

/** A blank line or a heading comes first, and more than a few lines that may be keys and items. */
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
