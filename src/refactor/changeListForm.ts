import type { ListNode, Node, Pair } from '../frontmatter/node'
import { pairsOf } from '../frontmatter/frontMatter'
import { asScalar } from '../frontmatter/quote'
import { lineBreakAt } from '../lint/borders/likelyFrontMatter'
import type { Edit } from '../text/edit'
import type { Span } from '../text/span'
import { endOf, fieldAt } from './fieldAt'
import { keepsValues } from './keepsValues'
import type { Post, Refactoring } from './refactoring'

/** Changes a list in brackets into lines with dashes, or vice versa. */
export function* changeListForm(post: Post, at: Span): Generator<Refactoring> {
  const field = fieldAt(post, at)
  if (field?.value.kind !== 'list' || field.value.items.length === 0) return
  const { text } = post
  const edit = field.value.isFlow ? asLines(post, field.pair, field.value) : inBrackets(text, field.pair, field.value)
  const title = { key: field.value.isFlow ? 'refactor.to-block' : 'refactor.to-flow' } as const
  if (edit && keepsValues(text, [edit])) yield { title, edits: [edit] }
}

function asLines(post: Post, { key }: Pair, list: ListNode): Edit | undefined {
  const { text } = post
  const colon = text.indexOf(':', key.span.end)
  const eol = lineBreakAt(text, text.indexOf('\n') - 1)
  const sources = list.items.map((item) => sourceOf(text, item))
  if (sources.some((source) => /[\n#]|^$/.test(source)) || /[\n#]/.test(text.slice(colon, list.span.end)))
    return undefined
  const lines = sources.map((source) => `${eol}${dashIn(post)}${source}`)
  return { span: { start: colon + 1, end: list.span.end }, text: lines.join('') }
}

/** The dash with the indentation of the file's other lists, otherwise with two spaces. */
function dashIn({ frontMatter, text }: Post): string {
  const other = pairsOf(frontMatter).find(({ value }) => value.kind === 'list' && !value.isFlow)?.value
  const start = other ? text.lastIndexOf('\n', other.span.start) + 1 : 0
  return other ? (/^[ \t]*- */.exec(text.slice(start))?.[0] ?? '  - ') : '  - '
}

function inBrackets(text: string, { key }: Pair, list: ListNode): Edit | undefined {
  const colon = text.indexOf(':', key.span.end)
  const end = endOf(text, list.span)
  if (/#/.test(text.slice(colon, end))) return undefined
  const sources = list.items.map((item) => flowSource(text, item))
  if (sources.includes(undefined)) return undefined
  return { span: { start: colon + 1, end }, text: ` [${sources.join(', ')}]` }
}

/** The source of an item as it must be written in brackets; `undefined` if it is not allowed there. */
function flowSource(text: string, item: Node): string | undefined {
  const source = sourceOf(text, item)
  if (/\n|^[|>]/.test(source) || (item.kind !== 'scalar' && !/^[[{]/.test(source))) return undefined
  return item.kind === 'scalar' && !item.isQuoted && typeof item.value === 'string'
    ? asScalar(item.value, 'flow')
    : source
}

function sourceOf(text: string, { span }: Node): string {
  return text.slice(span.start, endOf(text, span))
}
