import { valueToString } from '../../frontmatter/valueToString'
import { isMapping, restore, valueIn, type StoredMapping, type StoredValue } from './storedValue'

/** Longer values are sentences, which nobody writes twice. */
const longestValue = 120

/**
 * The keys of a front matter's mapping at a path (`image`, `''` for the top level), or of all mappings in a list there.
 */
export function keysAt(frontMatter: StoredValue, path: string): string[] {
  const keys = mappingsAt(frontMatter, path).flatMap(({ map }) => map.map(([key]) => key))
  return [...new Set(keys.filter((key) => typeof key === 'string'))]
}

/**
 * The short values of a front matter at a path (`author`, `image.path`) as strings, with one for each item of a list.
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

/** The items of a list, including nested lists, or the value itself. */
function itemsOf(value: StoredValue): readonly StoredValue[] {
  return Array.isArray(value) ? (value as readonly StoredValue[]).flatMap(itemsOf) : [value]
}
