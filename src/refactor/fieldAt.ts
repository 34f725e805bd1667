import type { Scalar } from '../frontmatter/node'
import { fieldsOf, itemsOf, type Field } from '../lint/fields'
import { touches, type Span } from '../text/span'
import type { Post } from './refactoring'

/** The key that a selection is on, or in whose value it is. */
export function fieldAt(post: Post, at: Span): Field | undefined {
  return fieldsOf(post).find(({ pair }) =>
    touches(at, { start: pair.key.span.start, end: endOf(post.text, pair.value.span) }),
  )
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
