import type { Value } from '../../frontmatter/node'
import { Float } from '../../ruby/float'
import type { ConfigValues } from './configValues'
import type { JekyllVersion } from './jekyllVersion'

/** Returns the first key of a configuration whose value makes Jekyll stop before it builds anything. */
export function findInvalidKey(values: ConfigValues, edition: JekyllVersion): string | undefined {
  const { splitsLists } = edition
  const refused = {
    ...(splitsLists ? {} : { include: isNoListOfPaths, exclude: isNoList, plugins: isNoList }),
    ...(splitsLists ? { plugins: (value: Value) => typeof value === 'string' } : {}),
    permalink: isNoText,
    collections_dir: isNoText,
    markdown_ext: isNoText,
    source: isNoText,
    destination: isNoText,
    timezone: isTrueNoText,
    limit_posts: (value: Value) => isNot(value, 'number') && !(value instanceof Float),
    collections: isNoCollections,
  }
  const found = Object.entries(refused).find(([key, isRefused]) => {
    const value = values.get(key)
    return value !== undefined && isRefused(value)
  })
  return found?.[0]
}

const isNot = (value: Value, type: 'string' | 'number') => value !== null && typeof value !== type
const isNoText = (value: Value) => isNot(value, 'string')
const isTrueNoText = (value: Value) => value !== false && isNoText(value)

/** Includes an empty `exclude:`, which is not a list either and stops Jekyll 4. */
const isNoList = (value: Value) => !Array.isArray(value)
const isNoListOfPaths = (value: Value) => !Array.isArray(value) || value.some(isNoText)

function isNoCollections(value: Value): boolean {
  const posts = value instanceof Map ? (value.get('posts') ?? null) : null
  if (posts !== null && !(posts instanceof Map)) return true
  return value !== null && !Array.isArray(value) && !(value instanceof Map)
}
