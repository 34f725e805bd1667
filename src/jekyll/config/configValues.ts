import type { Value } from '../../frontmatter/node'
import { expandPath } from '../../ruby/expandPath'

/** The top level of a `_config.yml`. */
export type ConfigValues = ReadonlyMap<string, Value>

/** Returns the value if it is a string. */
export function stringOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Whether the value is true in Ruby: anything except `nil` and `false`. */
export function isTruthy(value: Value | undefined): value is Exclude<Value, null | false> {
  return value !== undefined && value !== null && value !== false
}

/**
 * Returns a folder's path relative to the source; `..` cannot lead out of the source (`PathManager.sanitize_and_join`).
 */
export function folderValue(value: Value | undefined): string | undefined {
  const path = stringOf(value)
  return path === undefined ? undefined : expandPath(`/${path}`).slice(1)
}

/** Returns the value as a list of strings. Jekyll 3 also splits a string at its commas. */
export function listValue(value: Value | undefined): string[] | undefined {
  if (typeof value === 'string') return value.split(',').map((item) => item.replace(/^[\0\t-\r ]+|[\0\t-\r ]+$/g, ''))
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}

/** Returns the entries of a mapping whose keys are strings; empty if the value is not a mapping. */
export function stringKeys(value: Value | undefined): ConfigValues {
  const entries = value instanceof Map ? [...value] : []
  return new Map(entries.filter((entry): entry is [string, Value] => typeof entry[0] === 'string'))
}
