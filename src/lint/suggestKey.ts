import type { PageKind } from '../jekyll/output/pageKind'
import { isWithinOneTypo } from '../text/isWithinOneTypo'

/** The keys that Jekyll itself reads, for which typos are detected. Themes read other keys. */
const known = [
  'layout',
  'title',
  'date',
  'categories',
  'category',
  'tags',
  'permalink',
  'published',
  'excerpt_separator',
  'redirect_from',
]
/** Keys that are spelt correctly, although some are similar to a known key. */
const exact = [...known, 'tag', 'excerpt', 'slug', 'author', 'authors', 'image', 'description', 'tile', 'publisher']

/** The keys that Jekyll reads in a page, which is neither a post nor in a collection. */
const readOfPages: ReadonlySet<string> = new Set(['layout', 'title', 'permalink', 'published', 'redirect_from'])

/** The key that the author meant, if a name is a typo of a key that Jekyll reads. */
export function suggestKey(name: string, kind: PageKind = 'post'): string | undefined {
  const visible = name.replace(invisible, '')
  if (visible !== name) return visible === '' ? undefined : (suggestKey(visible, kind) ?? visible)
  const meant = similarKey(name)
  return meant !== undefined && kind === 'page' && !readOfPages.has(meant) ? undefined : meant
}

/** Matches characters without a width, and special spaces at either end. YAML reads them as a part of the name. */
const invisible =
  /[\u00AD\u200B-\u200F\u2060\uFEFF]|^[\s\u00A0\u2000-\u200A\u202F\u3000]+|[\s\u00A0\u2000-\u200A\u202F\u3000]+$/g

function similarKey(name: string): string | undefined {
  if (exact.includes(name)) return undefined
  const lower = name.toLowerCase()
  if (lower !== name) return [...known, 'tag'].find((key) => key === lower) ?? nearKey(lower)
  return nearKey(name)
}

function nearKey(name: string): string | undefined {
  return known.find(
    (key) =>
      name !== key && (key.length > 4 ? isWithinOneTypo(name, key) && !isPlural(name, key) : isSwapped(name, key)),
  )
}

/** Whether a name is the plural of a key, such as `titles`. A theme may use it as a separate key. */
function isPlural(name: string, key: string): boolean {
  return name === `${key}s` && key !== 'layout'
}

/** Whether two letters of a key are swapped. Other typos of a short key are often words themselves. */
function isSwapped(name: string, key: string): boolean {
  return (
    name.length === key.length &&
    name.length > 3 &&
    isWithinOneTypo(name, key) &&
    [...name].sort().join('') === [...key].sort().join('')
  )
}
