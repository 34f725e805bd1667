import type { Value } from '../../frontmatter/node'
import { Float } from '../../ruby/float'
import { CalendarDate, Timestamp } from '../../ruby/timestamp'

/** A front matter value as JSON. A value of a type that JSON lacks is stored as an object with one key. */
export type StoredValue = string | number | boolean | null | readonly StoredValue[] | StoredSpecial

export interface StoredMapping {
  readonly map: readonly (readonly [key: StoredValue, value: StoredValue])[]
}

type StoredSpecial =
  | StoredMapping
  | { readonly float: string }
  | { readonly integer: string }
  | { readonly day: readonly [number, number, number] }
  | { readonly time: readonly [number, number] }

export function store(value: Value): StoredValue {
  if (Array.isArray(value)) return value.map(store)
  if (value instanceof Map) return { map: [...value].map(([key, held]) => [store(key), store(held)] as const) }
  if (value instanceof Float) return { float: String(value.value) }
  if (value instanceof CalendarDate) return { day: [value.year, value.month, value.day] }
  if (value instanceof Timestamp) return { time: [value.seconds, value.offset] }
  if (typeof value === 'bigint') return { integer: String(value) }
  return Object.is(value, -0) ? { integer: '0' } : value
}

export function restore(stored: StoredValue): Value {
  if (typeof stored !== 'object' || stored === null) return stored
  if (isList(stored)) return stored.map(restore)
  if ('map' in stored) return new Map(stored.map.map(([key, held]) => [restore(key), restore(held)] as const))
  if ('float' in stored) return new Float(Number(stored.float))
  if ('day' in stored) return new CalendarDate(...stored.day)
  if ('time' in stored) return new Timestamp(...stored.time)
  return BigInt(stored.integer)
}

export function isMapping(stored: StoredValue): stored is StoredMapping {
  // Arrays inherit a method `map`, so this checks for an own property.
  return typeof stored === 'object' && stored !== null && Object.hasOwn(stored, 'map')
}

export function valueIn({ map }: StoredMapping, key: string): StoredValue {
  return map.find(([name]) => name === key)?.[1] ?? null
}

function isList(stored: StoredValue): stored is readonly StoredValue[] {
  return Array.isArray(stored)
}
