import { valueToString } from '../../frontmatter/valueToString'
import { isMapping, restore, valueIn, type StoredMapping, type StoredValue } from './storedValue'

/** The length of the longest indexed value. Longer values are sentences, which nobody writes twice. */
const longestValue = 120

/**
 * Returns the keys of the mapping at a path of the front matter (`image`; `''` for the top level). If the path contains
 * a list, returns the keys of all mappings in it.
 */
export function keysAt(frontMatter: StoredValue, path: string): string[] {
  const keys = mappingsAt(frontMatter, path).flatMap(({ map }) => map.map(([key]) => key))
  return [...new Set(keys.filter((key) => typeof key === 'string'))]
}

/**
 * Returns the short values at a path of the front matter (`author`, `image.path`) as strings. A list gives the value of
 * each item.
 */
export function valuesAt(frontMatter: StoredValue, path: string): string[] {
  const cut = path.lastIndexOf('.')
  const mappings = mappingsAt(frontMatter, path.slice(0, Math.max(cut, 0)))
  const values = mappings.flatMap((mapping) => itemsOf(valueIn(mapping, path.slice(cut + 1))))
  const texts = values
    .filter((value) => value !== null && !isMapping(value))
    .map((value) => valueToString(restore(value)))
  return [...new Set(texts.filter((text) => text !== '' && text.length <= longestValue && !text.includes('\n')))]
}

function mappingsAt(frontMatter: StoredValue, path: string): StoredMapping[] {
  let mappings = [frontMatter].filter(isMapping)
  for (const key of path === '' ? [] : path.split('.'))
    mappings = mappings.flatMap((mapping) => itemsOf(valueIn(mapping, key)).filter(isMapping))
  return mappings
}

/** Returns the items of a list, including those of nested lists; for any other value, the value itself. */
function itemsOf(value: StoredValue): readonly StoredValue[] {
  return Array.isArray(value) ? (value as readonly StoredValue[]).flatMap(itemsOf) : [value]
}
