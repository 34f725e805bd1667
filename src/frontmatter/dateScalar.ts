import { isDay, secondsOf } from '../ruby/calendar'
import { CalendarDate, Timestamp } from '../ruby/timestamp'

const date = /^(\d{4})-(\d{2})-(\d{2})$/
const time =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2}):(\d{2})(?:\.\d*)?[ \t]*(Z|[-+]\d{1,2}(?::?\d{2})?)?$/

/**
 * Returns the date or time as which SafeYAML reads a plain scalar, if any. A time without an offset is UTC. A date that
 * does not exist stays a string (`lib/safe_yaml/parse/date.rb`, `transform/to_date.rb`).
 */
export function resolveDate(source: string): CalendarDate | Timestamp | undefined {
  const [, year, month, day] = (date.exec(source) ?? []).map(Number)
  if (year !== undefined && month !== undefined && day !== undefined)
    return isDay(year, month, day) ? new CalendarDate(year, month, day) : undefined
  const match = time.exec(source)
  return match ? instant(match) : undefined
}

function instant(match: RegExpExecArray): Timestamp | undefined {
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.map(Number)
  if (!isDay(year, month, day) || !isClock(hour, minute, second)) return undefined
  const offset = offsetOf(match[7] ?? 'Z')
  if (offset === undefined) return undefined
  return new Timestamp(secondsOf({ year, month, day, hour, minute, second: Math.min(second, 59) }) - offset, offset)
}

function isClock(hour: number, minute: number, second: number): boolean {
  return hour === 24 ? minute === 0 && second === 0 : hour < 24 && minute < 60 && second <= 60
}

/**
 * The offset in seconds east of UTC. Ruby warns about more than a day and uses UTC; for exactly a day it raises an
 * error.
 */
function offsetOf(zone: string): number | undefined {
  const [, sign, hours = 0, minutes = 0] = /^([-+])(\d{1,2}?):?(\d{2})?$/.exec(zone) ?? []
  const seconds = (Number(hours) * 60 + Number(minutes)) * 60
  if (seconds === 86_400) return undefined
  if (seconds > 86_400) return 0
  return sign === '-' ? -seconds : seconds
}
