import type { Value } from '../../../src/frontmatter/node'
import { valueToString } from '../../../src/frontmatter/valueToString'
import { CalendarDate, Timestamp } from '../../../src/ruby/timestamp'

/** A value as the recording scripts print it: Ruby's `inspect`, with dates and times marked to differ from strings. */
export function shown(value: Value): string {
  if (value instanceof Map) return `{${[...value].map(([key, item]) => `${shown(key)}=>${shown(item)}`).join(', ')}}`
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`
  if (value instanceof Timestamp) return `time ${value}`
  if (value instanceof CalendarDate) return `date ${value}`
  return valueToString([value]).slice(1, -1)
}
