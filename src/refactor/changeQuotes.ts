import type { Scalar } from '../frontmatter/node'
import { asScalar, quoteEdits } from '../frontmatter/quote'
import { minimalEdit } from '../text/minimalEdit'
import type { Span } from '../text/span'
import { fieldAt, scalarAt } from './fieldAt'
import { keepsValues } from './keepsValues'
import type { Post, Refactoring } from './refactoring'

/** Puts a string in quotes, or removes the quotes if YAML does not need them. */
export function* changeQuotes(post: Post, at: Span): Generator<Refactoring> {
  const node = scalarAt(post, at)
  if (!node || node.isAlias || typeof node.value !== 'string') return
  const source = post.text.slice(node.span.start, node.span.end)
  if (/\n|^[|>]|^$/.test(source)) return
  const list = fieldAt(post, at)?.value
  const place = list?.kind === 'list' && list.isFlow ? 'flow' : 'block'
  yield* /^["']/.test(source) ? unquoted(post.text, node, node.value, place) : quoted(post.text, node)
}

function* quoted(text: string, { span }: Scalar): Generator<Refactoring> {
  const edits = quoteEdits(text, span)
  if (keepsValues(text, edits)) yield { title: { key: 'refactor.quote' }, edits }
}

function* unquoted(text: string, { span }: Scalar, value: string, place: 'flow' | 'block'): Generator<Refactoring> {
  if (value === '' || asScalar(value, place) !== value) return
  const edits = [minimalEdit(text, span, value)]
  if (keepsValues(text, edits)) yield { title: { key: 'refactor.unquote' }, edits }
}
