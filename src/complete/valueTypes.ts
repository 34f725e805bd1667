import { themeKeyAt } from '../jekyll/themes/vocabulary'
import type { ValueType } from '../jekyll/themes/theme'
import { hasDataFor } from './dataNames'
import type { SourceContext } from './completion'

type SiteAndPath = Pick<SourceContext, 'site' | 'path'>

const isImageName = /(?:image|img|cover|thumb(?:nail)?|teaser|banner|picture|photo|avatar|logo|hero|poster|og_image)$/i
const isDateName = /(?:^|[._-])(?:date|lastmod|updated|modified)$|_at$/
const booleans: ReadonlySet<string> = new Set(['published', 'toc', 'sitemap', 'render_with_liquid'])
/** The keys whose values other sources complete, or whose values differ in each post. */
const others: ReadonlySet<string> = new Set([
  'layout',
  'tag',
  'tags',
  'category',
  'categories',
  'permalink',
  'title',
  'description',
  'excerpt',
  'slug',
  'subtitle',
  'summary',
  'redirect_from',
  'redirect_to',
])

/** Returns the last segment of a key: `image` for `header.image`. */
function lastOf(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1)
}

function typesOf(key: string, { site }: SiteAndPath): readonly ValueType[] {
  return site.theme ? (themeKeyAt(site.theme, key)?.types ?? []) : []
}

/**
 * Whether the values of a key are booleans: according to the theme, to Jekyll, or to the values in the blog, all of
 * which are `true` or `false`.
 */
export function isBoolean(key: string, context: SiteAndPath): boolean {
  const types = typesOf(key, context)
  if (types.length > 0) return types.includes('boolean')
  const values = context.site.names.values(key)
  const areBooleans = values.length > 0 && values.every(({ name }) => name === 'true' || name === 'false')
  return booleans.has(key) || areBooleans
}

/** Whether the values of a key are dates, according to the theme or to the key's name. */
export function isDate(key: string, context: SiteAndPath): boolean {
  const types = typesOf(key, context)
  return types.length > 0 ? types.includes('date') : isDateName.test(key)
}

/**
 * Whether the values of a key are paths of images, according to the theme, to the key's name, or to the values in the
 * blog.
 */
export function isImage(key: string, context: SiteAndPath): boolean {
  const types = typesOf(key, context)
  if (types.length > 0) return types.includes('path') && !/subpath|url/.test(key)
  if (isImageName.test(lastOf(key))) return true
  const values = context.site.names.values(key).slice(0, 50)
  return values.length > 0 && values.every(({ name }) => /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(name))
}

/** Whether the values of other posts are offered for a key. */
export function isVocabulary(key: string, context: SiteAndPath): boolean {
  if (others.has(key) || isDate(key, context) || isImage(key, context) || isBoolean(key, context)) return false
  const values = context.site.names.values(key)
  const most = values[0]?.count ?? 0
  return values.length > 0 && (values.length <= 20 || most > 1)
}

const led: ReadonlySet<string> = new Set(['layout', 'tag', 'tags', 'category', 'categories'])

/** Whether the list of values opens as soon as a key is inserted. */
export function leadsOn(key: string, context: SiteAndPath): boolean {
  const hasValues = isBoolean(key, context) || isDate(key, context) || isImage(key, context)
  return led.has(key) || hasValues || hasDataFor(key, context) || isVocabulary(key, context)
}
