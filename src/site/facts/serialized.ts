/**
 * A value serialized as JSON. Most facts are read for one file at a time, and one string takes a small part of the time
 * that a hundred objects take to load, store and garbage-collect.
 */
export type Serialized<T> = string & { readonly holds?: T }

export function serialize<T>(value: T): Serialized<T> {
  return JSON.stringify(value)
}

/** Parses a serialized value. Returns `undefined` for damaged text. */
export function deserialize<T>(packed: Serialized<T> | undefined): T | undefined {
  try {
    return packed === undefined ? undefined : (JSON.parse(packed) as T)
  } catch {
    return undefined
  }
}
