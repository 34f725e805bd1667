import type { Value } from '../frontmatter/node'
import { parseTime } from '../ruby/parseTime'
import { Timestamp } from '../ruby/timestamp'
import type { Zone } from '../ruby/zone'
import type { Config } from './config'
import type { Mapping } from './deepMerge'

/**
 * What stops Jekyll over `defaults:`. It looks at the date of every set, whatever its scope (`ensure_time!`), and so at the
 * first file that it reads; `defaults` is what the file gets, `undefined` where the sets cannot be told apart.
 */
export function faultOfDefaults(
  defaults: Mapping | undefined,
  config: Config,
  zone: Zone,
  now: number,
): 'broken-defaults' | 'invalid-default-date' | undefined {
  const dates = config.defaults.flatMap(({ values }) => (values.has('date') ? [values.get('date')!] : []))
  if (!defaults || !dates.every((date) => typeof date === 'string' || date instanceof Timestamp))
    return 'broken-defaults'
  const isGood = (date: Value) => typeof date !== 'string' || parseTime(date, zone, now) !== undefined
  return dates.every(isGood) ? undefined : 'invalid-default-date'
}

/** What `defaults:` give with their date as a time, which Jekyll makes of it before anything else. */
export function withTime(defaults: Mapping, zone: Zone, now: number): Mapping {
  const date = defaults.get('date')
  const time = typeof date === 'string' ? parseTime(date, zone, now) : undefined
  return time ? new Map([...defaults, ['date', time]]) : defaults
}
