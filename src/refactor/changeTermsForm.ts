import { asScalar } from '../frontmatter/quote'
import type { Node } from '../frontmatter/node'
import { splitWords } from '../ruby/words'
import { itemsOf, termFields, type Field } from '../lint/fields'
import { minimalEdit } from '../text/minimalEdit'
import type { Span } from '../text/span'
import { endOf, fieldAt } from './fieldAt'
import type { Post, Refactoring } from './refactoring'

/**
 * Changes `tags: a b` into `tags: [a, b]`, or vice versa if no name contains a space. The rule `comma-separated` has
 * a fix for `tags: a, b`.
 */
export function* changeTermsForm(post: Post, at: Span): Generator<Refactoring> {
  const field = fieldAt(post, at)
  if (!field || !['tags', 'categories'].includes(field.name) || termFields(post).length === 0) return
  const { value } = field
  const span = { ...value.span, end: endOf(post.text, value.span) }
  const isOneLine = !post.text.slice(span.start, span.end).includes('\n')
  const names = isOneLine ? namesIn(value).map((name) => asScalar(name, 'flow')) : []
  if (names.length > 0) yield change(post, 'refactor.to-list', span, `[${names.join(', ')}]`)
  const words = asWords(field)
  if (value.kind === 'list' && value.isFlow && words !== undefined) yield change(post, 'refactor.to-text', span, words)
}

/** The names in a string; none if the string contains commas. */
function namesIn(value: Node): string[] {
  if (value.kind !== 'scalar' || value.isAlias || typeof value.value !== 'string') return []
  return /[,，、;；]/.test(value.value) ? [] : splitWords(value.value)
}

function change(
  { text }: Post,
  key: 'refactor.to-list' | 'refactor.to-text',
  span: Span,
  newText: string,
): Refactoring {
  return { title: { key }, edits: [minimalEdit(text, span, newText)] }
}

/** The names of a list as a string of words; `undefined` if Jekyll would not read the same names from it. */
function asWords({ value }: Field): string | undefined {
  const names = itemsOf(value).map((item) => (item.kind === 'scalar' && !item.isAlias ? item.value : null))
  if (names.length === 0 || !names.every((name) => typeof name === 'string' && /^[^\s,]+$/.test(name))) return undefined
  const text = names.join(' ')
  return asScalar(text, 'block') === text ? text : undefined
}
