import type { Value } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import type { Span } from '../../text/span'
import { termKeys } from '../fields'
import { suggestKey } from '../suggestKey'
import { isUsualKey } from '../isUsualKey'
import { isGlued } from './containsKey'
import { isPlausibleValue } from './isPlausibleValue'
import { isKnownKey } from '../isKnownKey'
import type { ReadKey } from './readKeys'

/** A front matter's keys before and after a fix. */
export interface KeyChanges {
  readonly before: readonly ReadKey[]
  readonly after: readonly ReadKey[]
  /** The rule's id, and the start of the span that it reports. */
  readonly complaint: { readonly id: string; readonly at: number }
}

/**
 * Whether a fix keeps all keys, and all values except the reported one, and adds no key or value that the author may
 * not have meant.
 */
export function keepsKeys(text: string, change: KeyChanges): boolean {
  const { before, after, complaint } = change
  const isReported = ({ span, strays = [] }: ReadKey) =>
    contains(span, complaint.at) && !strays.some((stray) => contains(stray, complaint.at))
  const reported = before.findLast(isReported)
  return (
    before.every((key) => (key === reported ? isStillThere(key, after) : isSame(key, change))) &&
    after.every((key) => isKnown(text, key, before) && isInPlace(key, before) && isPlausible(key, change))
  )
}

function contains({ start, end }: Span, at: number): boolean {
  return start <= at && at <= end
}

/** Whether the key still exists, or the key that it was a typo of. */
function isStillThere({ name }: ReadKey, after: readonly ReadKey[]): boolean {
  return after.some((key) => key.name === name || key.name === suggestKey(name) || name.startsWith(`${key.name} `))
}

function isSame(key: ReadKey, { before, after, complaint }: KeyChanges): boolean {
  if (key.value === undefined || isParent(key, before)) return after.some(({ name }) => name === key.name)
  const now = after.findLast(({ path }) => path === key.path)?.value
  if (now === undefined) return false
  return printed(now) === printed(key.value) || (complaint.id === 'misplaced-item' && isOnlyEmpty(key, before))
}

/** Whether a key contains other keys, which are compared on their own. */
function isParent({ path, value }: ReadKey, keys: readonly ReadKey[]): boolean {
  return value instanceof Map && value.size > 0 && keys.some((key) => key.path.startsWith(`${path}.`))
}

/** Whether this is the only key without a value, so that misplaced items must belong to it. */
function isOnlyEmpty({ name, value }: ReadKey, keys: readonly ReadKey[]): boolean {
  return value === null && termKeys.includes(name) && keys.filter((key) => key.value === null).length === 1
}

/** Whether a key existed before, or is a well-known one. */
function isKnown(text: string, { name }: ReadKey, before: readonly ReadKey[]): boolean {
  if (before.some((key) => key.name === name || suggestKey(key.name) === name)) return true
  if (isKnownKey(name)) return isUsualKey(name) || !isWord(text, name)
  return !isGlued(name) && text.split(name).some((rest, at) => at > 0 && /^["']?[ \t\u00A0]*[:：﹕]/.test(rest))
}

/**
 * Whether a name is alone on a line. It may then be the value of the key above, as in `layout:` followed by `post`.
 */
function isWord(text: string, name: string): boolean {
  return text.split('\n').some((line) => line.trim() === name)
}

/** Whether a key that moved to the top level is a common one, or no other key can have contained it. */
function isInPlace({ name, path }: ReadKey, before: readonly ReadKey[]): boolean {
  const isNew = path === name && before.some((key) => key.name === name) && !before.some((key) => key.path === path)
  const mayBeParent = ({ value }: ReadKey) => value === null || value === undefined || value instanceof Map
  return !isNew || isUsualKey(name) || !before.some((key) => key.name !== name && mayBeParent(key))
}

/** Whether a value existed before, or is one that the author may have meant. */
function isPlausible(key: ReadKey, { before, after }: KeyChanges): boolean {
  const { value, name, path } = key
  if (value === undefined || isParent(key, after)) return true
  const wasThere = (old: ReadKey) =>
    old.name === name && old.value !== undefined && printed(old.value) === printed(value)
  if (before.some(wasThere)) return true
  const was = before.find((old) => old.path === path)?.value
  const becomesList = typeof was === 'string' && typeof value === 'object' && !termKeys.includes(name)
  return !becomesList && isPlausibleValue(name, value)
}

function printed(value: Value): string {
  return valueToString([value])
}
