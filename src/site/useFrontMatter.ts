import { dataOf, type PostValue } from '../frontmatter/readPost'
import type { Value } from '../frontmatter/node'
import { categoriesOf, namesOf, tagsOf } from '../jekyll/terms'
import { destinationIn } from './destination'
import type { Used } from './used'

const deepest = 5

/** Themes take such a path from the site's root, with a slash before it or without. */
const isPicture = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico)$/i
const isUrl = /^[a-z][\w+.-]*:/i

/** The names that a front matter uses, but for its keys and values, which can be told from it at any time. */
export function useFrontMatter(frontMatter: PostValue, used: Used): void {
  const data = dataOf(frontMatter)
  used.add('tag', ...namesOf(tagsOf(data)))
  used.add('category', ...namesOf(categoriesOf(data)))
  const layout = data.get('layout')
  if (typeof layout === 'string') used.add('layout', layout)
  for (const value of data.values()) usePictures(value, used, 1)
}

function usePictures(value: Value, used: Used, depth: number): void {
  if (typeof value === 'string') usePicture(value, used)
  if (depth >= deepest) return
  if (Array.isArray(value)) for (const item of value) usePictures(item, used, depth + 1)
  if (value instanceof Map) for (const held of value.values()) usePictures(held, used, depth + 1)
}

function usePicture(text: string, used: Used): void {
  if (!isPicture.test(text) || isUrl.test(text) || text.includes('\n')) return
  const picture = destinationIn(text.startsWith('/') ? text : `/${text}`)
  if (picture !== undefined) used.add('image', picture)
}
