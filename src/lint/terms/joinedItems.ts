import type { Node, Scalar } from '../../frontmatter/node'
import { textOf } from '../../text/span'
import { itemsOf, termFields } from '../fields'
import type { Finding, Fix, Page, Rule } from '../rule'

/** `- sea` with ` - hills` below it, `tags: sea` with `  - hills`, `-sea`: YAML goes on with the text above. */
export const joinedItems: Rule = {
  id: 'joined-items',
  severity: 'warning',

  *check(page: Page) {
    for (const { value } of termFields(page))
      for (const node of value.kind === 'list' ? itemsOf(value) : [value]) yield* findings(page.text, node)
  },
}

/** The first line of a plain text, but for its own first, that begins as an item does. */
function* findings(text: string, node: Node): Generator<Finding> {
  if (node.kind !== 'scalar' || node.isQuoted || node.isAlias || typeof node.value !== 'string') return
  const source = textOf(text, node.span)
  const found = /^[|>]/.test(source) ? null : /\n[ \t]*(-[ \t]*[^\s-][^\r\n]*)/.exec(source)
  if (!found) return
  const end = node.span.start + found.index + found[0].length
  const span = { start: end - found[1]!.length, end }
  yield { span, message: { key: 'joined-items', args: { text: node.value } }, fixes: [asItems(text, node)] }
}

/** Gives each line that begins as an item a dash like the first one's, with a space behind it. */
function asItems(text: string, { span }: Scalar): Fix {
  const source = textOf(text, span)
  const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)
  const above = /^([ \t]*)-[ \t]+$/.exec(before)?.[1]
  const indent = above ?? /\n([ \t]*)-/.exec(source)![1]!
  const edits = [...source.matchAll(/(^|\n)([ \t]*)-[ \t]*(?=[^\s-])/g)].map(({ index, 0: { length }, 1: line }) => ({
    span: { start: span.start + index + line!.length, end: span.start + index + length },
    text: line === '' ? '- ' : `${indent}- `,
  }))
  const isBare = above === undefined && !source.startsWith('-')
  const spaces = /[ \t]*$/.exec(before)![0].length
  const first = { span: { start: span.start - spaces, end: span.start }, text: `\n${indent}- ` }
  return { title: { key: 'fix.bullets' }, edits: isBare ? [first, ...edits] : edits }
}
