import type { Edit } from '../../../text/edit'
import { spanEndingAfter, textOf, type Span } from '../../../text/span'
import type { ParsedBody } from '../parseBody'
import { keepsAttributeLists, canVerifyFixes } from './verifiedFix'
import type { Fix, LintedPage, Rule } from '../../rule'

const item = '(?:[.#][A-Za-z][\\w:-]*|[A-Za-z][\\w-]*=(?:"[^"{}\\n]*"|\'[^\'{}\\n]*\'|[\\w%.-]+))'
const list = new RegExp(`(?<=[)\\]\`*_]|[ \\t])\\{[ \\t]*${item}(?:[ \\t]+${item})*[ \\t]*\\}`, 'g')

/**
 * Reports attributes of other Markdown dialects, such as `{width="300"}` after an image or `{.class}` after a
 * heading. kramdown requires a colon after the brace, and shows these as text.
 */
export const foreignAttributes: Rule = {
  id: 'foreign-attributes',
  severity: 'warning',

  *check(page) {
    const found = page.parsed ? [...listsIn(page, page.parsed)] : []
    const hasFixes = canVerifyFixes(page, found)
    for (const span of found) {
      const message = { key: 'foreign-attributes', args: { list: textOf(page.text, span) } } as const
      yield { span, message, fixes: hasFixes ? fixesOf(page, span) : [] }
    }
  },
}

/** The attribute lists that the page shows as text, after a link, an image or code, or at the end of a line. */
function* listsIn({ text, body }: LintedPage, { prose }: ParsedBody): Generator<Span> {
  const shown = new Set<string>()
  for (const block of prose)
    if (block.text.includes('{'))
      for (const [written] of block.text.matchAll(/\{[^{}\0\n]*\}/g)) shown.add(withoutQuotes(written))
  if (shown.size === 0) return
  list.lastIndex = body.start
  for (let match = list.exec(text); match; match = list.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const code = spanEndingAfter(body.code, span.start)
    const isInCode = code !== undefined && code.start <= span.start
    const isAtEnd = /^[ \t]*(?:\r?\n|$(?![^]))/.test(text.slice(span.end, span.end + 99))
    const isAfterSpan = /[)\]`]/.test(text[span.start - 1] ?? '')
    if (!isInCode && (isAtEnd || isAfterSpan) && shown.has(withoutQuotes(match[0]))) yield span
  }
}

/** The list without quotes and white space. kramdown may have changed the quotes. */
function withoutQuotes(list: string): string {
  return list.replace(/["'“”‘’\s]/g, '')
}

/** The fix that adds the colon, or moves the list to a line below the block. */
function fixesOf(page: LintedPage, { start, end }: Span): Fix[] {
  const written = page.text
    .slice(start + 1, end - 1)
    .trim()
    .replace(/=([\w%.-]+)(?=$|[ \t])/g, '="$1"')
  const colon: Edit[] = [{ span: { start, end }, text: `{: ${written}}` }]
  const lineStart = page.text.lastIndexOf('\n', start - 1) + 1
  const before = page.text.slice(lineStart, start)
  const spaces = before.length - before.trimEnd().length
  const [indent = ''] = /^[ \t>]*/.exec(before) ?? []
  const lineBreak = (page.text.includes('\r\n') ? '\r\n' : '\n') + indent
  const below: Edit[] = [{ span: { start: start - spaces, end }, text: `${lineBreak}{: ${written}}` }]
  const candidates = spaces > 0 || /^#/.test(before) ? [below] : [colon, below]
  const edits = candidates.find((each) => keepsAttributeLists(page, each))
  return edits ? [{ title: { key: 'fix.use', args: { value: `{: ${written}}` } }, edits }] : []
}
