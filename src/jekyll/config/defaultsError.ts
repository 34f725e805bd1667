import type { Value } from '../../frontmatter/node'
import { parseTime } from '../../ruby/parseTime'
import { Timestamp } from '../../ruby/timestamp'
import type { Zone } from '../../ruby/zone'
import type { Config } from './config'
import type { ValueMap } from './deepMerge'

/**
 * Returns why `defaults:` make Jekyll stop, if they do. When Jekyll reads the first file, it checks the date of every
 * set, whatever its scope (`ensure_time!`). `defaults` are the values that apply to the file; `undefined` if Jekyll
 * cannot compare the sets.
 */
export function defaultsError(
  defaults: ValueMap | undefined,
  config: Config,
  zone: Zone,
  now: number,
): 'broken-defaults' | 'invalid-default-date' | undefined {
  const dates = config.defaults.map(({ values }) => values.get('date')).filter((date) => date !== undefined)
  if (!defaults || !dates.every((date) => typeof date === 'string' || date instanceof Timestamp))
    return 'broken-defaults'
  const isGood = (date: Value) => typeof date !== 'string' || parseTime(date, zone, now) !== undefined
  return dates.every(isGood) ? undefined : 'invalid-default-date'
}

/** Returns the defaults with their date as a time, because Jekyll converts it before it uses the defaults. */
export function withTime(defaults: ValueMap, zone: Zone, now: number): ValueMap {
  const date = defaults.get('date')
  const time = typeof date === 'string' ? parseTime(date, zone, now) : undefined
  return time ? new Map([...defaults, ['date', time]]) : defaults
}
