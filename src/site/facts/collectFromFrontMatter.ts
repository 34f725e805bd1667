import { dataOf, type FrontMatterValue } from '../../frontmatter/readPost'
import type { Value } from '../../frontmatter/node'
import { categoriesOf, namesOf, tagsOf } from '../../jekyll/output/terms'
import { linkTarget } from '../destination'
import type { ReferenceSet } from './referenceSet'

const deepest = 5

/**
 * Matches the path of an image. Themes resolve such a path from the site's root, with or without a slash at its start.
 */
const isImage = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico)$/i
const isUrl = /^[a-z][\w+.-]*:/i

/**
 * Collects the names that front matter uses. Leaves out its keys and values, which can be read from the front matter
 * itself at any time.
 */
export function collectFromFrontMatter(frontMatter: FrontMatterValue, used: ReferenceSet): void {
  const data = dataOf(frontMatter)
  used.add('tag', ...namesOf(tagsOf(data)))
  used.add('category', ...namesOf(categoriesOf(data)))
  const layout = data.get('layout')
  if (typeof layout === 'string') used.add('layout', layout)
  for (const value of data.values()) useImages(value, used, 1)
}

function useImages(value: Value, used: ReferenceSet, depth: number): void {
  if (typeof value === 'string') useImage(value, used)
  if (depth >= deepest) return
  if (Array.isArray(value)) for (const item of value) useImages(item, used, depth + 1)
  if (value instanceof Map) for (const held of value.values()) useImages(held, used, depth + 1)
}

function useImage(text: string, used: ReferenceSet): void {
  if (!isImage.test(text) || isUrl.test(text) || text.includes('\n')) return
  const image = linkTarget(text.startsWith('/') ? text : `/${text}`)
  if (image !== undefined) used.add('image', image)
}
