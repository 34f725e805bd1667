/**
 * A value as JSON text. Most of what the index holds is asked of one file at a time: one string is read, written and looked
 * through by the collector of garbage at a small part of what a hundred objects cost.
 */
export type Packed<T> = string & { readonly holds?: T }

export function pack<T>(value: T): Packed<T> {
  return JSON.stringify(value)
}

/** `undefined` for text that was damaged where it was kept. */
export function unpack<T>(packed: Packed<T> | undefined): T | undefined {
  try {
    return packed === undefined ? undefined : (JSON.parse(packed) as T)
  } catch {
    return undefined
  }
}
