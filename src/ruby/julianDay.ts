import { secondsOf } from './calendar'
import type { CalendarDate } from './timestamp'

/** The number of a day as astronomers count them: what Ruby's `Date#inspect` shows. */
export function julianDay({ year, month, day }: CalendarDate): number {
  return secondsOf({ year, month, day, hour: 0, minute: 0, second: 0 }) / 86_400 + 2_440_588
}
