import type { AttributeListMark } from '../../../body/body'
import { attributeList, parseAttributeList } from '../../../kramdown/attributeList'
import { textOf, type Span } from '../../../text/span'
import type { Finding, Page, Rule } from '../../rule'
import { hasUnseenText } from '../unseenText'
import { printedStarts } from './printedAttributeList'

/** What kramdown looks for itself. */
const own: ReadonlySet<string> = new Set(['toc', 'footnotes', 'standalone'])

/** A word in an attribute list: kramdown takes it for the name of a definition, and passes over one that there is not. */
export const unknownAttributeReference: Rule = {
  id: 'unknown-attribute-reference',
  severity: 'warning',

  *check(page) {
    if (page.body.attributeLists.length === 0 || !page.parsed) return
    const printed = printedStarts(page)
    for (const mark of page.body.attributeLists)
      // Of a list with Liquid in it nobody knows what it will be.
      if (!printed.has(mark.span.start) && !/\{[{%]/.test(textOf(page.text, mark.span))) {
        yield* references(page, mark)
        yield* unquoted(page, mark)
      }
  },
}

function* references(page: Page, mark: AttributeListMark): Generator<Finding> {
  const { alds } = page.parsed!.document
  const taken = attributeList()
  parseAttributeList(contentOf(page, mark).text, taken)
  for (const { kind, name, span } of mark.items) {
    if (kind !== 'reference' || !taken.refs.includes(name) || own.has(name) || alds.has(name)) continue
    if (hasUnseenText(page)) continue
    const edit = { span: { start: span.start, end: span.start }, text: '.' }
    const fixes = [{ title: { key: 'fix.use', args: { value: `.${name}` } } as const, edits: [edit] }]
    yield { span, message: { key: 'unknown-attribute-reference', args: { name } }, fixes }
  }
}

const pair = /[\w-]+=(?:"[^"]*"|'[^']*')|(?<=^|[ \t\r\n])([\w-]+)=[“”„«»‘’]?([^\s"'“”„«»‘’]+)[“”„«»‘’]?(?=$|[ \t\r\n])/g

/** `width=300`: without straight quotes it is nothing to kramdown. */
function* unquoted(page: Page, mark: AttributeListMark): Generator<Finding> {
  const { text, start } = contentOf(page, mark)
  for (const { index, 0: whole, 1: name, 2: value } of text.matchAll(pair)) {
    if (name === undefined) continue // in quotes, as it should be
    const span = { start: start + index, end: start + index + whole.length }
    const edits = [{ span: { start: span.start + name.length + 1, end: span.end }, text: `"${value}"` }]
    const fixes = [{ title: { key: 'fix.quote' } as const, edits }]
    yield { id: 'unquoted-attribute', span, message: { key: 'unquoted-attribute', args: { name } }, fixes }
  }
}

/** What stands between the braces, behind the name of a definition. */
function contentOf(
  { text }: Page,
  { span, nameSpan }: AttributeListMark,
): { readonly text: string; readonly start: number } {
  const start = nameSpan ? nameSpan.end + 1 : span.start + 2
  const content: Span = { start, end: span.end - 1 }
  return { text: textOf(text, content), start }
}
