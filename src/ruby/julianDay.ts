import { secondsOf } from './calendar'
import type { CalendarDate } from './timestamp'

/** Returns the Julian day number as Ruby's `Date#inspect` shows it. */
export function julianDay({ year, month, day }: CalendarDate): number {
  return secondsOf({ year, month, day, hour: 0, minute: 0, second: 0 }) / 86_400 + 2_440_588
}
