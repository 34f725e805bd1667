import type { Value } from '../../frontmatter/node'
import { endsInKey } from './endsInKey'
import { isKnownKey } from '../knownKeys'
import type { ReadKey } from './reading'

/** Keys that Jekyll and its plugins read at the margin alone, and that no theme looks for below another key. */
const atMargin: ReadonlySet<string> = new Set([
  ...['layout', 'date', 'last_modified_at', 'permalink', 'redirect_from', 'published'],
  ...['tags', 'tag', 'categories', 'category', 'toc', 'toc_sticky', 'comments'],
])

/**
 * Whether a front matter that YAML takes again has all its keys: none stands in a text that goes on over several lines,
 * behind an item, or below another key by an indent, and none has lost its name. Such a mistake would be silent from now
 * on. The text ends with the front matter.
 */
export function isSettled(text: string, keys: readonly ReadKey[]): boolean {
  if (nameless.test(text)) return false
  return keys.every(({ name, path, span, value }) => {
    const source = text.slice(span.start, span.end)
    if ((atMargin.has(name) && path !== name) || isOdd(name) || hasOddKey(value ?? null)) return false
    return typeof value !== 'string' || !source.trim().includes('\n') || !endsInKey(value)
  })
}

/** `&author: Kim`: to YAML a name for nothing, which is the key. */
const nameless = /^[ \t]*(?:-[ \t]+)*[&*][\w-]+:(?:\s|$)/m

function hasOddKey(value: Value): boolean {
  if (Array.isArray(value)) return value.some(hasOddKey)
  return value instanceof Map && [...value].some(([name, item]) => isOdd(String(name)) || hasOddKey(item))
}

/** No key begins with a digit, holds quotes or brackets, or ends in another one behind a space. */
function isOdd(name: string): boolean {
  return /^\d|["'[\]{}]/.test(name) || isKnownKey(/\s(\S+)$/.exec(name)?.[1] ?? '')
}
