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
]
const exact = [...known, 'tag', 'excerpt', 'slug', 'author', 'authors', 'image', 'description', 'tile', 'publisher']

/** What Jekyll reads of a page that is no post and in no collection. */
const readOfPages: ReadonlySet<string> = new Set(['layout', 'title', 'permalink', 'published'])

/** The key of Jekyll's that a name is a slip of. */
export function meantBy(name: string, kind: PageKind = 'post'): string | undefined {
  const visible = name.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
  if (visible !== name) return visible === '' ? undefined : (meantBy(visible, kind) ?? visible)
  const meant = meantByName(name)
  return meant !== undefined && kind === 'page' && !readOfPages.has(meant) ? undefined : meant
}

function meantByName(name: string): string | undefined {
  if (exact.includes(name)) return undefined
  const lower = name.toLowerCase()
  if (lower !== name) return [...known, 'tag'].find((key) => key === lower) ?? near(lower)
  return near(name)
}

function near(name: string): string | undefined {
  return known.find((key) => key.length > 4 && name !== key && isNear(name, key) && !isPlural(name, key))
}

/** `titles` and `layouts` are words of their own. */
function isPlural(name: string, key: string): boolean {
  return name === `${key}s` || `${name}s` === key
}
