import type { Value } from '../../frontmatter/node'
import { containsKey } from './containsKey'
import { isKnownKey } from '../isKnownKey'
import type { ReadKey } from './readKeys'

/** Keys that Jekyll and its plugins read only at the top level. No theme reads them below another key. */
const topLevel: ReadonlySet<string> = new Set([
  'layout',
  'date',
  'last_modified_at',
  'permalink',
  'redirect_from',
  'published',
  'tags',
  'tag',
  'categories',
  'category',
  'toc',
  'toc_sticky',
  'comments',
])

/**
 * Whether a front matter that a fix made valid still has all its keys. The fix may have made a key a part of a string
 * or an item, may have indented it below another key, or may have removed its name. No rule would report that later.
 * @param text ends with the front matter
 */
export function hasAllKeys(text: string, keys: readonly ReadKey[]): boolean {
  if (nameless.test(text)) return false
  return keys.every(({ name, path, span, value }) => {
    const source = text.slice(span.start, span.end)
    if ((topLevel.has(name) && path !== name) || isOdd(name) || hasOddKey(value ?? null)) return false
    return typeof value !== 'string' || !source.trim().includes('\n') || !containsKey(value)
  })
}

/** Matches `&author: Kim`, in which YAML reads `&author` as an anchor, so the key is empty. */
const nameless = /^[ \t]*(?:-[ \t]+)*[&*][\w-]+:(?:\s|$)/m

function hasOddKey(value: Value): boolean {
  if (Array.isArray(value)) return value.some(hasOddKey)
  return value instanceof Map && [...value].some(([name, item]) => isOdd(String(name)) || hasOddKey(item))
}

/** Whether a name is an unlikely key: it begins with a digit, contains quotes or brackets, or ends in a known key. */
function isOdd(name: string): boolean {
  return /^\d|["'[\]{}]/.test(name) || isKnownKey(/\s(\S+)$/.exec(name)?.[1] ?? '')
}
