import { dataOf, type PostValue } from '../frontmatter/readPost'
import type { Value } from '../frontmatter/node'
import { textOfValue } from '../frontmatter/textOfValue'
import { categoriesOf, namesOf, tagsOf } from '../jekyll/terms'
import { destinationIn } from './destination'
import type { Used } from './used'

/** Values that are longer are sentences, which nobody writes twice. */
const longestValue = 120
const deepest = 4
/** Their values are tags and categories. */
const terms: ReadonlySet<string> = new Set(['tag', 'tags', 'category', 'categories'])

/** Themes take such a path from the site's root, with a slash before it or without. */
const isPicture = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico)$/i
const isUrl = /^[a-z][\w+.-]*:/i

/** The names that a front matter uses: tags, categories, its layout, its keys and their values. */
export function useFrontMatter(frontMatter: PostValue, used: Used): void {
  const data = dataOf(frontMatter)
  used.add('tag', ...namesOf(tagsOf(data)))
  used.add('category', ...namesOf(categoriesOf(data)))
  const layout = data.get('layout')
  if (typeof layout === 'string') used.add('layout', layout)
  for (const [key, value] of data) useKey(used, '', key, value)
}

function useKey(used: Used, above: string, key: string, value: Value): void {
  const path = above === '' ? key : `${above}.${key}`
  used.add(above === '' ? 'key' : `key:${above}`, key)
  if (!terms.has(path)) useValue(used, path, value)
}

function useValue(used: Used, path: string, value: Value): void {
  if (Array.isArray(value)) for (const item of value) useValue(used, path, item)
  else if (value instanceof Map) useMapping(used, path, value)
  else if (value !== null) useText(used, path, textOfValue(value))
}

function useMapping(used: Used, path: string, mapping: Map<Value, Value>): void {
  if (path.split('.').length > deepest) return
  for (const [key, value] of mapping) if (typeof key === 'string') useKey(used, path, key, value)
}

function useText(used: Used, path: string, text: string): void {
  if (text === '' || text.length > longestValue || text.includes('\n')) return
  used.add(`value:${path}`, text)
  const picture = isPicture.test(text) ? destinationIn(text.startsWith('/') ? text : `/${text}`) : undefined
  if (picture !== undefined && !isUrl.test(text)) used.add('image', picture)
}
