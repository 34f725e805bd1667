import type { Edit } from '../../../text/edit'
import { spanFrom, textOf, type Span } from '../../../text/span'
import { dropsNone, isCurable } from './curingFix'
import type { Fix, Page, Rule } from '../../rule'

const item = '(?:[.#][A-Za-z][\\w:-]*|[A-Za-z][\\w-]*=(?:"[^"{}\\n]*"|\'[^\'{}\\n]*\'|[\\w%.-]+))'
const list = new RegExp(`(?<=[)\\]\`*_]|[ \\t])\\{[ \\t]*${item}(?:[ \\t]+${item})*[ \\t]*\\}`, 'g')

/**
 * Attributes as other dialects have them: `{width="300"}` behind a picture, `{.class}` behind a heading. kramdown wants a
 * colon behind the brace, and shows these as text.
 */
export const foreignAttributes: Rule = {
  id: 'foreign-attributes',
  severity: 'warning',

  *check(page) {
    const found = page.parsed ? [...listsIn(page)] : []
    const isCured = isCurable(page, found)
    for (const span of found) {
      const message = { key: 'foreign-attributes', args: { list: textOf(page.text, span) } } as const
      yield { span, message, fixes: isCured ? fixesOf(page, span) : [] }
    }
  },
}

/** Those that the page shows as text, behind a link, an image or code, or at the end of a heading or paragraph. */
function* listsIn({ text, body, parsed }: Page): Generator<Span> {
  const shown = new Set<string>()
  for (const prose of parsed!.prose)
    if (prose.text.includes('{'))
      for (const [written] of prose.text.matchAll(/\{[^{}\0\n]*\}/g)) shown.add(plain(written))
  if (shown.size === 0) return
  list.lastIndex = body.start
  for (let match = list.exec(text); match; match = list.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const code = spanFrom(body.code, span.start)
    const isInCode = code !== undefined && code.start <= span.start
    const isAtEnd = /^[ \t]*(?:\r?\n|$(?![^]))/.test(text.slice(span.end, span.end + 99))
    const isBehindMark = /[)\]`]/.test(text[span.start - 1] ?? '')
    if (!isInCode && (isAtEnd || isBehindMark) && shown.has(plain(match[0]))) yield span
  }
}

/** Quotes come out otherwise than they went in. */
function plain(written: string): string {
  return written.replace(/["'“”‘’\s]/g, '')
}

/** A colon where the list stands, or a list below the block. */
function fixesOf(page: Page, { start, end }: Span): Fix[] {
  const written = page.text
    .slice(start + 1, end - 1)
    .trim()
    .replace(/=([\w%.-]+)(?=$|[ \t])/g, '="$1"')
  const colon: Edit[] = [{ span: { start, end }, text: `{: ${written}}` }]
  const lineStart = page.text.lastIndexOf('\n', start - 1) + 1
  const before = page.text.slice(lineStart, start)
  const spaces = before.length - before.trimEnd().length
  const indent = /^[ \t>]*/.exec(before)![0]
  const lineBreak = (page.text.includes('\r\n') ? '\r\n' : '\n') + indent
  const below: Edit[] = [{ span: { start: start - spaces, end }, text: `${lineBreak}{: ${written}}` }]
  const candidates = spaces > 0 || /^#/.test(before) ? [below] : [colon, below]
  const edits = candidates.find((each) => dropsNone(page, each))
  return edits ? [{ title: { key: 'fix.use', args: { value: `{: ${written}}` } }, edits }] : []
}
