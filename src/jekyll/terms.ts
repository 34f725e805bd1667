import type { Value } from '../frontmatter/node'
import { textOfValue } from '../frontmatter/textOfValue'
import { splitWords } from '../ruby/words'
import type { Mapping } from './deepMerge'

/** The two kinds of terms. */
export type TermKind = 'tag' | 'category'

/**
 * A post's tags as Jekyll gathers them: `tag` wins over `tags` and holds one value, spaces and all; `tags` as a string is
 * split at white space; lists in lists are flattened (`Utils.pluralized_array_from_hash`,
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/utils.rb). They keep their types and may repeat.
 */
export function tagsOf(data: Mapping): Value[] {
  return pluralized(data, 'tag', 'tags')
}

/**
 * A post's categories: what is there (those of the folders and of `categories:`), then each as a text, then those of
 * `category:`; none twice (`Document#populate_categories`). `categories: [2022]` is both 2022 and "2022".
 */
export function categoriesOf(data: Mapping): Value[] {
  const present = data.get('categories')
  const before = Array.isArray(present) ? present : typeof present === 'string' ? splitWords(present) : []
  const texts = [...before, ...pluralized(data, 'category', 'categories')].map(textOfValue)
  return union(before, texts)
}

/** Ruby's `|` of two lists: the first, then what the second adds, each value once. */
export function union(first: readonly Value[], second: readonly Value[]): Value[] {
  const seen = new Map<string, Value>()
  for (const value of [...first, ...second]) if (!seen.has(identity(value))) seen.set(identity(value), value)
  return [...seen.values()]
}

/** The names among tags or categories, as texts and each once, for an index. */
export function namesOf(terms: readonly Value[]): string[] {
  return [...new Set(terms.filter((term) => term !== null && !(term instanceof Map)).map(textOfValue))]
}

function identity(value: Value): string {
  return typeof value === 'string' ? `"${value}` : `${value === null ? 'nil' : textOfValue([value])}`
}

function pluralized(data: Mapping, singular: string, plural: string): Value[] {
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
