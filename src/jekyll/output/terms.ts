import type { Value } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import { splitWords } from '../../ruby/words'
import type { ValueMap } from '../config/deepMerge'

/** The two kinds of terms. */
export type TermKind = 'tag' | 'category'

/**
 * Returns a post's tags as Jekyll collects them. `tag` wins over `tags`, and its value is one tag, even with spaces. A
 * string in `tags` is split at white space. Nested lists are flattened (`Utils.pluralized_array_from_hash`,
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/utils.rb). Values keep their types and may repeat.
 */
export function tagsOf(data: ValueMap): Value[] {
  return pluralized(data, 'tag', 'tags')
}

/**
 * Returns a post's categories without duplicates: the existing ones (from folders and `categories:`), then these as
 * strings, then those of `category:` (`Document#populate_categories`). `categories: [2022]` results in both 2022 and
 * "2022".
 */
export function categoriesOf(data: ValueMap): Value[] {
  const present = data.get('categories')
  const before = Array.isArray(present) ? present : typeof present === 'string' ? splitWords(present) : []
  const texts = [...before, ...pluralized(data, 'category', 'categories')].map(valueToString)
  return union(before, texts)
}

/**
 * Joins two lists as Ruby's `|` does: first the values of `first`, then those that only `second` has, without
 * duplicates.
 */
export function union(first: readonly Value[], second: readonly Value[]): Value[] {
  const seen = new Map<string, Value>()
  for (const value of [...first, ...second]) if (!seen.has(identity(value))) seen.set(identity(value), value)
  return [...seen.values()]
}

/** Returns tags or categories as strings, without duplicates. */
export function namesOf(terms: readonly Value[]): string[] {
  return [...new Set(terms.filter((term) => term !== null && !(term instanceof Map)).map(valueToString))]
}

function identity(value: Value): string {
  return typeof value === 'string' ? `"${value}` : `${value === null ? 'nil' : valueToString([value])}`
}

function pluralized(data: ValueMap, singular: string, plural: string): Value[] {
  const one = data.get(singular)
  if (one !== undefined && one !== null && one !== false) return flatten(one)
  const many = data.get(plural)
  if (typeof many === 'string') return splitWords(many)
  return Array.isArray(many) ? flatten(many) : []
}

function flatten(value: Value): Value[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  return value === null ? [] : [value]
}
