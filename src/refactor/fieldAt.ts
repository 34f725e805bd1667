import type { Scalar } from '../frontmatter/node'
import { fieldsOf, itemsOf, type Field } from '../lint/fields'
import { touches, type Span } from '../text/span'
import type { Post } from './refactoring'

/** The key that a selection is on, or in whose value it is; none whose value has a name that others may stand for. */
export function fieldAt({ text, frontMatter }: Post, at: Span): Field | undefined {
  const isTouched = ({ pair: { key, value } }: Field) =>
    touches(at, { start: key.span.start, end: endOf(text, value.span) })
  const field = fieldsOf({ frontMatter }).find(isTouched)
  const source = field ? text.slice(field.pair.key.span.end, field.value.span.end) : ''
  return /[\s[,]&\S/.test(source) ? undefined : field
}

/** The value that a selection touches: a key's own, or an item of its list. */
export function scalarAt(post: Post, at: Span): Scalar | undefined {
  const value = fieldAt(post, at)?.value
  if (!value || value.kind === 'mapping') return undefined
  const nodes = value.kind === 'list' ? itemsOf(value) : [value]
  const touched = nodes.filter((node) => node.kind === 'scalar' && touches(at, node.span))
  return nodes.length === 1 && value.kind === 'scalar' ? value : (touched[0] as Scalar | undefined)
}

/** Where a value's text ends: a block list's span goes on to the next key. */
export function endOf(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length
}
