import type { AttributeListMark } from '../../../scan/bodyScan'
import { newAttributeList, parseAttributeList } from '../../../kramdown/attributeList'
import { textOf, type Span } from '../../../text/span'
import type { Finding, LintedPage, Rule } from '../../rule'
import type { ParsedBody } from '../parseBody'
import { hasGeneratedText } from '../hasGeneratedText'
import { printedStarts } from './printedAttributeList'

/** The names that have a special meaning in kramdown. */
const builtIn: ReadonlySet<string> = new Set(['toc', 'footnotes', 'standalone'])

/** Reports a word in an attribute list that is not the name of a definition. kramdown ignores it. */
export const unknownAttributeReference: Rule = {
  id: 'unknown-attribute-reference',
  severity: 'warning',
  otherIds: ['unquoted-attribute'],

  *check(page) {
    if (page.body.attributeLists.length === 0 || !page.parsed) return
    const printed = printedStarts(page)
    for (const mark of page.body.attributeLists)
      // The result of Liquid in a list is unknown, so such a list is not checked.
      if (!printed.has(mark.span.start) && !/\{[{%]/.test(textOf(page.text, mark.span))) {
        yield* references(page, page.parsed, mark)
        yield* unquoted(page, mark)
      }
  },
}

function* references(page: LintedPage, parsed: ParsedBody, mark: AttributeListMark): Generator<Finding> {
  const { alds } = parsed.document
  const list = newAttributeList()
  parseAttributeList(contentOf(page, mark).text, list)
  for (const { kind, name, span } of mark.items) {
    if (kind !== 'reference' || !list.refs.includes(name) || builtIn.has(name) || alds.has(name)) continue
    if (hasGeneratedText(page)) continue
    const edit = { span: { start: span.start, end: span.start }, text: '.' }
    const fixes = [{ title: { key: 'fix.use', args: { value: `.${name}` } } as const, edits: [edit] }]
    yield { span, message: { key: 'unknown-attribute-reference', args: { name } }, fixes }
  }
}

const pair = /[\w-]+=(?:"[^"]*"|'[^']*')|(?<=^|[ \t\r\n])([\w-]+)=[“”„«»‘’]?([^\s"'“”„«»‘’]+)[“”„«»‘’]?(?=$|[ \t\r\n])/g

/** The findings for values without straight quotes, such as `width=300`. kramdown ignores these. */
function* unquoted(page: LintedPage, mark: AttributeListMark): Generator<Finding> {
  const { text, start } = contentOf(page, mark)
  for (const { index, 0: whole, 1: name, 2: value } of text.matchAll(pair)) {
    if (name === undefined) continue // correctly quoted
    const span = { start: start + index, end: start + index + whole.length }
    const edits = [{ span: { start: span.start + name.length + 1, end: span.end }, text: `"${value}"` }]
    const fixes = [{ title: { key: 'fix.quote' } as const, edits }]
    yield { id: 'unquoted-attribute', span, message: { key: 'unquoted-attribute', args: { name } }, fixes }
  }
}

/** The text between the braces, without the name of a definition. */
function contentOf(
  { text }: LintedPage,
  { span, nameSpan }: AttributeListMark,
): { readonly text: string; readonly start: number } {
  const start = nameSpan ? nameSpan.end + 1 : span.start + 2
  const content: Span = { start, end: span.end - 1 }
  return { text: textOf(text, content), start }
}
