import type { Edit } from '../text/edit'
import type { Span } from '../text/span'
import { parseYaml } from './parseYaml'
import { resolvePlain } from './scalar'

/** Returns the edits that quote a value so that YAML reads it as a string. They only insert text. */
export function quoteEdits(text: string, { start, end }: Span): Edit[] {
  const value = text.slice(start, end)
  const quote = value.includes('"') || value.includes('\\') ? (value.includes("'") ? '"' : "'") : '"'
  const escapes = quote === '"' ? [...value.matchAll(/["\\]/g)] : []
  return [insert(start, quote), ...escapes.map(({ index }) => insert(start + index, '\\')), insert(end, quote)]
}

/** The string as a YAML scalar: plain if YAML reads it back as the same string, else quoted. */
export function asScalar(value: string, place: 'block' | 'flow'): string {
  if (isPlain(value, place)) return value
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`
}

/** The string as a YAML scalar that replaces `typed`, in the same quotes if `typed` begins with quotes. */
export function asTyped(value: string, typed: string, place: 'block' | 'flow'): string {
  if (typed.startsWith('"')) return `"${value.replace(/["\\]/g, '\\$&')}"`
  return typed.startsWith("'") ? `'${value.replaceAll("'", "''")}'` : asScalar(value, place)
}

/** Returns the string value of a scalar on one line. */
export function unquote(source: string): string {
  const { root, errors } = parseYaml(`- ${source}`)
  const item = errors.length === 0 && root?.kind === 'list' ? root.items[0] : undefined
  return item?.kind === 'scalar' ? String(item.value) : source
}

function isPlain(value: string, place: 'block' | 'flow'): boolean {
  return resolvePlain(value) === value && (harmless.test(value) || readsBack(value, place))
}

// Matches most tags (words) and most other values (paths), so that these need no parser.
const harmless = /^[\p{L}/](?:[\p{L}\p{M}\p{N} _./-]*[\p{L}\p{M}\p{N}])?$/u

function readsBack(value: string, place: 'block' | 'flow'): boolean {
  const { root, errors } = parseYaml(place === 'flow' ? `[${value}]` : `- ${value}`)
  if (errors.length > 0 || root?.kind !== 'list' || root.items.length !== 1) return false
  const [item] = root.items
  return item?.kind === 'scalar' && !item.isQuoted && item.value === value
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text }
}
