/** A date and time of the Gregorian calendar without a zone. Months count from 1. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/**
 * Returns the seconds from 1970-01-01 UTC to a civil time in UTC. Days past the end of a month are in the next month.
 */
export function secondsOf({ year, month, day, hour, minute, second }: Civil): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / 1000 + hour * 3600 + minute * 60 + second
}

/** Converts seconds since 1970 to the civil time in UTC. */
export function civilOf(seconds: number): Civil {
  const date = new Date(seconds * 1000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Returns the number of days in a month; `undefined` for a month that does not exist. */
export function daysInMonth(year: number, month: number): number | undefined {
  return month === 2 && isLeapYear(year) ? 29 : lengths[month - 1]
}

/** Whether Ruby's `Date` accepts the day. The ten days that the calendar skipped in October 1582 do not exist. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year === 1582 && month === 10 && day > 4 && day < 15) return false
  return day >= 1 && day <= (daysInMonth(year, month) ?? 0)
}

/** Returns the day of the year; 1 for January 1. */
export function dayOfYear({ year, month, day }: Civil): number {
  return (
    lengths.slice(0, month - 1).reduce((sum, length) => sum + length, day) + (month > 2 && isLeapYear(year) ? 1 : 0)
  )
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
