import type { Node, Scalar } from '../../frontmatter/node'
import { textOf } from '../../text/span'
import { itemsOf, termFields } from '../fields'
import type { Finding, Fix, LintedPage, Rule } from '../rule'

/**
 * Reports items that YAML reads as a part of the line above: `- sea` with ` - hills` below it, `tags: sea` with `  -
 * hills`, or `-sea`.
 */
export const joinedItems: Rule = {
  id: 'joined-items',
  severity: 'warning',

  *check(page: LintedPage) {
    for (const { value } of termFields(page))
      for (const node of value.kind === 'list' ? itemsOf(value) : [value]) yield* findings(page.text, node)
  },
}

/** The finding for a string without quotes in which a line other than the first begins with a dash. */
function* findings(text: string, node: Node): Generator<Finding> {
  if (node.kind !== 'scalar' || node.isQuoted || node.isAlias || typeof node.value !== 'string') return
  const source = textOf(text, node.span)
  const found = /^[|>]/.test(source) ? null : /\n[ \t]*(-[ \t]*[^\s-][^\r\n]*)/.exec(source)
  if (!found) return
  const [whole, item = ''] = found
  const end = node.span.start + found.index + whole.length
  const span = { start: end - item.length, end }
  yield { span, message: { key: 'joined-items', args: { text: node.value } }, fixes: [asItems(text, node)] }
}

/** The fix that gives each line with a dash the indentation of the first line, and a space after the dash. */
function asItems(text: string, { span }: Scalar): Fix {
  const source = textOf(text, span)
  const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)
  const above = /^([ \t]*)-[ \t]+$/.exec(before)?.[1]
  const indent = above ?? /\n([ \t]*)-/.exec(source)?.[1] ?? ''
  const edits = Array.from(
    source.matchAll(/(^|\n)([ \t]*)-[ \t]*(?=[^\s-])/g),
    ({ index, 0: { length }, 1: lineBreak = '' }) => ({
      span: { start: span.start + index + lineBreak.length, end: span.start + index + length },
      text: lineBreak === '' ? '- ' : `${indent}- `,
    }),
  )
  const isBare = above === undefined && !source.startsWith('-')
  const spaces = before.length - before.replace(/[ \t]+$/, '').length
  const first = { span: { start: span.start - spaces, end: span.start }, text: `\n${indent}- ` }
  return { title: { key: 'fix.bullets' }, edits: isBare ? [first, ...edits] : edits }
}
