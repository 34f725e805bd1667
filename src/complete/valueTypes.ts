import { themeKeyAt } from '../jekyll/themes/vocabulary'
import type { ValueType } from '../jekyll/themes/theme'
import { hasDataFor } from './dataNames'
import type { Context } from './completion'

type Seen = Pick<Context, 'site' | 'path'>

const isImageName = /(?:image|img|cover|thumb(?:nail)?|teaser|banner|picture|photo|avatar|logo|hero|poster|og_image)$/i
const isDateName = /(?:^|[._-])(?:date|lastmod|updated|modified)$|_at$/
const booleans: ReadonlySet<string> = new Set(['published', 'toc', 'sitemap', 'render_with_liquid'])
/** Their values have sources of their own, or are another's in each post. */
const others: ReadonlySet<string> = new Set([
  ...['layout', 'tag', 'tags', 'category', 'categories', 'permalink'],
  ...['title', 'description', 'excerpt', 'slug', 'subtitle', 'summary', 'redirect_from', 'redirect_to'],
])

/** Below the key's own name, `header.image` is an `image`. */
function lastOf(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1)
}

function typesOf(key: string, { site }: Seen): readonly ValueType[] {
  return site.theme ? (themeKeyAt(site.theme, key)?.types ?? []) : []
}

/** True for a key that holds `true` or `false`: for Jekyll, for the theme, or wherever the blog has it. */
export function isBoolean(key: string, context: Seen): boolean {
  const types = typesOf(key, context)
  if (types.length > 0) return types.includes('boolean')
  const values = context.site.names.values(key)
  const areBooleans = values.length > 0 && values.every(({ name }) => name === 'true' || name === 'false')
  return booleans.has(key) || areBooleans
}

export function isDate(key: string, context: Seen): boolean {
  const types = typesOf(key, context)
  return types.length > 0 ? types.includes('date') : isDateName.test(key)
}

/** True for a key that names a picture. */
export function isImage(key: string, context: Seen): boolean {
  const types = typesOf(key, context)
  if (types.length > 0) return types.includes('path') && !/subpath|url/.test(key)
  if (isImageName.test(lastOf(key))) return true
  const values = context.site.names.values(key).slice(0, 50)
  return values.length > 0 && values.every(({ name }) => /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(name))
}

/** True for a key whose values may be those of other posts. */
export function isVocabulary(key: string, context: Seen): boolean {
  if (others.has(key) || isDate(key, context) || isImage(key, context) || isBoolean(key, context)) return false
  const values = context.site.names.values(key)
  return values.length > 0 && (values.length <= 20 || values[0]!.count > 1)
}

const led: ReadonlySet<string> = new Set(['layout', 'tag', 'tags', 'category', 'categories'])

/** True for a key whose values are offered at once. */
export function leadsOn(key: string, context: Seen): boolean {
  const hasValues = isBoolean(key, context) || isDate(key, context) || isImage(key, context)
  return led.has(key) || hasValues || hasDataFor(key, context) || isVocabulary(key, context)
}
