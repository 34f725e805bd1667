/**
 * A value serialized as JSON. Most facts are read for one file at a time, and one string costs a small part of what a
 * hundred objects cost to load, store and garbage-collect.
 */
export type Serialized<T> = string & { readonly holds?: T }

export function serialize<T>(value: T): Serialized<T> {
  return JSON.stringify(value)
}

/** Parses a serialized value; `undefined` for damaged text. */
export function deserialize<T>(packed: Serialized<T> | undefined): T | undefined {
  try {
    return packed === undefined ? undefined : (JSON.parse(packed) as T)
  } catch {
    return undefined
  }
}
