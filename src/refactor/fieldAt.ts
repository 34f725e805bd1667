import type { Scalar } from '../frontmatter/node'
import { fieldsOf, itemsOf, type Field } from '../lint/fields'
import { touches, type Span } from '../text/span'
import type { Post } from './refactoring'

/**
 * The field whose key or value a selection touches. There is none if the value has an anchor, which other values may
 * use.
 */
export function fieldAt({ text, frontMatter }: Post, at: Span): Field | undefined {
  const isTouched = ({ pair: { key, value } }: Field) =>
    touches(at, { start: key.span.start, end: endOf(text, value.span) })
  const field = fieldsOf({ frontMatter }).find(isTouched)
  const source = field ? text.slice(field.pair.key.span.end, field.value.span.end) : ''
  return /[\s[,]&\S/.test(source) ? undefined : field
}

/** The scalar that a selection touches: a field's value, or an item of its list. */
export function scalarAt(post: Post, at: Span): Scalar | undefined {
  const value = fieldAt(post, at)?.value
  if (!value || value.kind !== 'list') return value?.kind === 'scalar' ? value : undefined
  return itemsOf(value).find((node): node is Scalar => node.kind === 'scalar' && touches(at, node.span))
}

/** The end of a value without trailing white space. The span of a list with dashes extends to the next key. */
export function endOf(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length
}
