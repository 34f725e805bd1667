import type { PageKind } from '../jekyll/pageKind'
import { isNear } from '../text/distance'

/** What Jekyll itself reads of a post; the keys of themes are their own affair. */
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
const exact = [...known, 'tag', 'excerpt', 'slug', 'author', 'authors', 'image', 'description', 'tile', 'publisher']

/** What Jekyll reads of a page that is no post and in no collection. */
const readOfPages: ReadonlySet<string> = new Set(['layout', 'title', 'permalink', 'published', 'redirect_from'])

/** The key of Jekyll's that a name is a slip of. */
export function meantBy(name: string, kind: PageKind = 'post'): string | undefined {
  const visible = name.replace(unseen, '')
  if (visible !== name) return visible === '' ? undefined : (meantBy(visible, kind) ?? visible)
  const meant = meantByName(name)
  return meant !== undefined && kind === 'page' && !readOfPages.has(meant) ? undefined : meant
}

/** Characters without a width, and spaces of other kinds at an end, which belong to the name. */
const unseen =
  /[\u00AD\u200B-\u200F\u2060\uFEFF]|^[\s\u00A0\u2000-\u200A\u202F\u3000]+|[\s\u00A0\u2000-\u200A\u202F\u3000]+$/g

function meantByName(name: string): string | undefined {
  if (exact.includes(name)) return undefined
  const lower = name.toLowerCase()
  if (lower !== name) return [...known, 'tag'].find((key) => key === lower) ?? near(lower)
  return near(name)
}

function near(name: string): string | undefined {
  return known.find(
    (key) => name !== key && (key.length > 4 ? isNear(name, key) && !isPlural(name, key) : isSwapped(name, key)),
  )
}

/** `titles` is a word of its own. */
function isPlural(name: string, key: string): boolean {
  return name === `${key}s` && key !== 'layout'
}

/** The same letters, two of them in each other's place: of a short key other typos are words. */
function isSwapped(name: string, key: string): boolean {
  return (
    name.length === key.length &&
    name.length > 3 &&
    isNear(name, key) &&
    [...name].sort().join('') === [...key].sort().join('')
  )
}
