import type { Data } from '../frontmatter/readPost'
import type { Value } from '../frontmatter/node'

/**
 * A post's tags as Jekyll gathers them: `tag` wins over `tags` and holds one value, spaces and all; `tags` as a string is
 * split at white space; lists in lists are flattened (`Utils.pluralized_array_from_hash`,
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/utils.rb).
 */
export function tagsOf(data: Data): string[] {
  return unique(pluralized(data, 'tag', 'tags'))
}

/** A post's categories from its front matter: plural first, then singular, duplicates dropped (`Document#populate_categories`). */
export function categoriesOf(data: Data): string[] {
  return unique([...plural(data.get('categories')), ...pluralized(data, 'category', 'categories')])
}

function pluralized(data: Data, singular: string, plurals: string): string[] {
  const one = data.get(singular)
  return one !== undefined && one !== null && one !== false ? flatten(one) : plural(data.get(plurals))
}

function plural(value: Value | undefined): string[] {
  if (typeof value === 'string') return value.split(/[ \t\r\n\f\v]+/).filter((word) => word !== '')
  return Array.isArray(value) ? flatten(value) : []
}

function flatten(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  return value === null || value instanceof Map ? [] : [String(value)]
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
