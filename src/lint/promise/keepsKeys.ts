import type { Value } from '../../frontmatter/node'
import { textOfValue } from '../../frontmatter/textOfValue'
import type { Span } from '../../text/span'
import { termKeys } from '../fields'
import { meantBy } from '../meantBy'
import { isUsualKey } from '../usualKeys'
import { isGlued } from './endsInKey'
import { isCertain } from './isCertain'
import { isKnownKey } from '../knownKeys'
import type { ReadKey } from './reading'

/** A front matter's keys before and after a fix. */
export interface Change {
  readonly before: readonly ReadKey[]
  readonly after: readonly ReadKey[]
  /** The rule, and the place that it marks. */
  readonly complaint: { readonly id: string; readonly at: number }
}

/** Whether each key is still there, with its value but for the one complained of, and nothing new is a guess. */
export function keepsKeys(text: string, change: Change): boolean {
  const { before, after, complaint } = change
  const isComplained = ({ span, strays = [] }: ReadKey) =>
    holds(span, complaint.at) && !strays.some((stray) => holds(stray, complaint.at))
  const complained = before.findLast(isComplained)
  return (
    before.every((key) => (key === complained ? isStillThere(key, after) : isSame(key, change))) &&
    after.every((key) => isKnown(text, key, before) && isInPlace(key, before) && isPlausible(key, change))
  )
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at <= end
}

/** The key itself, or the one that it was a typo of. */
function isStillThere({ name }: ReadKey, after: readonly ReadKey[]): boolean {
  return after.some((key) => key.name === name || key.name === meantBy(name) || name.startsWith(`${key.name} `))
}

function isSame(key: ReadKey, { before, after, complaint }: Change): boolean {
  if (key.value === undefined || isAbove(key, before)) return after.some(({ name }) => name === key.name)
  const now = after.findLast(({ path }) => path === key.path)?.value
  if (now === undefined) return false
  return shown(now) === shown(key.value) || (complaint.id === 'misplaced-item' && isOnlyEmpty(key, before))
}

/** A key over others: those are compared. */
function isAbove({ path, value }: ReadKey, keys: readonly ReadKey[]): boolean {
  return value instanceof Map && value.size > 0 && keys.some((key) => key.path.startsWith(`${path}.`))
}

/** Items that stand elsewhere can only be meant for a list without any, if there is one such key. */
function isOnlyEmpty({ name, value }: ReadKey, keys: readonly ReadKey[]): boolean {
  return value === null && termKeys.includes(name) && keys.filter((key) => key.value === null).length === 1
}

/** A key that stood there, or one that everybody knows. */
function isKnown(text: string, { name }: ReadKey, before: readonly ReadKey[]): boolean {
  if (before.some((key) => key.name === name || meantBy(key.name) === name)) return true
  if (isKnownKey(name)) return isUsualKey(name) || !isWord(text, name)
  return !isGlued(name) && text.split(name).some((rest, at) => at > 0 && /^["']?[ \t\u00A0]*[:：﹕]/.test(rest))
}

/** A word on a line of its own may be the value of a key above: `layout:`, then `post`. */
function isWord(text: string, name: string): boolean {
  return text.split('\n').some((line) => line.trim() === name)
}

/** A key that comes to the margin was one of Jekyll's own, or there is none that it may have stood below. */
function isInPlace({ name, path }: ReadKey, before: readonly ReadKey[]): boolean {
  const isNew = path === name && before.some((key) => key.name === name) && !before.some((key) => key.path === path)
  const isOver = ({ value }: ReadKey) => value === null || value === undefined || value instanceof Map
  return !isNew || isUsualKey(name) || !before.some((key) => key.name !== name && isOver(key))
}

/** A value that was there before, or one that somebody may have meant, marks and all. */
function isPlausible(key: ReadKey, { before, after }: Change): boolean {
  const { value, name, path } = key
  if (value === undefined || isAbove(key, after)) return true
  if (before.some((old) => old.name === name && old.value !== undefined && shown(old.value) === shown(value)))
    return true
  const was = before.find((old) => old.path === path)?.value
  const becomesList = typeof was === 'string' && typeof value === 'object' && !termKeys.includes(name)
  return !becomesList && isCertain(name, value)
}

function shown(value: Value): string {
  return textOfValue([value])
}
