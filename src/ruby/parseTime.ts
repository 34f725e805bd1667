import { civilOf, dayOfYear, daysInMonth, secondsOf, type Civil } from './calendar'
import type { DateParts } from './dateParts'
import { findDate } from './findDate'
import { Timestamp } from './timestamp'
import { instantOf, type Zone } from './zone'

/**
 * Reads a time as Ruby's `Time.parse(text).localtime` does, which Jekyll uses for dates in front matter and file names.
 * Returns `undefined` if Ruby raises an error. Missing parts above the largest given unit are those of `now` (seconds
 * since 1970); missing parts below the smallest are zero. https://github.com/ruby/time/blob/master/lib/time.rb
 */
export function parseTime(text: string, zone: Zone, now: number): Timestamp | undefined {
  const time = parseTimeAsWritten(text, zone, now)
  return time && new Timestamp(time.seconds, zone.offsetAt(time.seconds))
}

/** Like `parseTime`, but keeps the offset that is in the text, as Ruby's `Time.parse(text)` does. */
export function parseTimeAsWritten(text: string, zone: Zone, now: number): Timestamp | undefined {
  const parts = findDate(text)
  const { year, month, day, dayOfYear, hour, minute, second } = parts
  if ([year, month, day, dayOfYear, hour, minute, second].every((part) => part === undefined)) return undefined
  const offset = parts.zone === undefined ? undefined : zoneOffset(parts.zone)
  if (Math.abs(offset ?? 0) >= 86_400) return undefined
  const context = { zone, offset, now: civilOf(now + (offset ?? zone.offsetAt(now))) }
  const seconds = dayOfYear === undefined ? instant(parts, context) : yearDay(parts, dayOfYear, context)
  return seconds === undefined ? undefined : new Timestamp(seconds, offset ?? zone.offsetAt(seconds))
}

interface Context {
  readonly zone: Zone
  readonly offset: number | undefined
  readonly now: Civil
}

/**
 * The offsets, in seconds, of the zone names that Ruby knows. `Time.parse` also knows the names of the machine's own
 * zone, but these make no difference.
 */
const named: ReadonlyMap<string, number> = new Map(
  Object.entries({
    UTC: 0,
    Z: 0,
    UT: 0,
    GMT: 0,
    EST: -5,
    EDT: -4,
    CST: -6,
    CDT: -5,
    MST: -7,
    MDT: -6,
    PST: -8,
    PDT: -7,
    ...Object.fromEntries([...'ABCDEFGHIKLM'].map((letter, index) => [letter, index + 1])),
    ...Object.fromEntries([...'NOPQRSTUVWXY'].map((letter, index) => [letter, -index - 1])),
  }).map(([name, hours]) => [name, hours * 3600]),
)

function zoneOffset(zone: string): number | undefined {
  const digits = /^([+-])(\d\d)(?:(:?)(\d\d)(?:\3(\d\d))?)?$/.exec(zone)
  if (!digits) return named.get(zone.toUpperCase())
  const [, sign, hours, , minutes = 0, seconds = 0] = digits
  const total = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return sign === '-' ? -total : total
}

function instant(parts: DateParts, context: Context): number | undefined {
  const civil = complete(parts, context.now)
  if (context.offset === undefined) return isInRange(civil) ? instantOf(civil, context.zone) : undefined
  const utc = shift(civil, context.offset)
  return isInRange(utc) ? secondsOf(utc) : undefined
}

function complete(parts: DateParts, now: Civil): Civil {
  const isFrom = (...larger: (number | undefined)[]) => larger.every((part) => part === undefined)
  const { year, month, day, hour, minute } = parts
  return {
    year: year ?? now.year,
    month: month ?? (isFrom(year) ? now.month : 1),
    day: day ?? (isFrom(year, month) ? now.day : 1),
    hour: hour ?? (isFrom(year, month, day) ? now.hour : 0),
    minute: minute ?? (isFrom(year, month, day, hour) ? now.minute : 0),
    second: parts.second ?? (isFrom(year, month, day, hour, minute) ? now.second : 0),
  }
}

/** Whether `Time.local` and `Time.utc` accept the time. They accept February 30 and read it as March 1 or 2. */
function isInRange({ month, day, hour, minute, second }: Civil): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  if (hour === 24) return minute === 0 && second === 0
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60
}

/**
 * Converts a civil time to UTC by adding the offset to each part, as `Time.parse` does. A day past the end of a month
 * becomes the first day of the next month; a day before its start becomes the last day of the month before.
 */
function shift(civil: Civil, offset: number): Civil {
  if (offset === 0) return civil
  const back = offset < 0 ? 1 : -1
  let carry = Math.abs(offset)
  const move = (value: number, base: number) => {
    const whole = Math.floor(carry / base)
    const part = carry - whole * base
    carry = whole
    if (part === 0) return value
    const over = Math.floor((value + back * part) / base)
    carry += back * over
    return value + back * part - over * base
  }
  const [second, minute, hour] = [move(civil.second, 60), move(civil.minute, 60), move(civil.hour, 24)]
  return { ...moveDays(civil, carry, back), hour, minute, second }
}

function moveDays({ year, month, day }: Civil, days: number, direction: 1 | -1): Pick<Civil, 'year' | 'month' | 'day'> {
  if (days === 0) return { year, month, day }
  const moved = day + direction * days
  if (direction > 0 && moved > (daysInMonth(year, month) ?? Infinity))
    return month >= 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  if (direction > 0 || moved >= 1) return { year, month, day: moved }
  const last = month <= 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }
  return { ...last, day: daysInMonth(last.year, last.month) ?? 1 }
}

/**
 * Returns the time on a day of the year. Estimates it first with months of 31 days, then corrects it by the difference.
 */
function yearDay(parts: DateParts, target: number, context: Context): number | undefined {
  if (target < 1 || target > 366) return undefined
  const year = parts.year ?? context.now.year
  const month = Math.floor((target - 1) / 31) + 1
  const day = ((target - 1) % 31) + 1
  const estimate = instant({ ...parts, year, month, day }, context)
  if (estimate === undefined) return undefined
  const shown = civilOf(estimate + (context.offset ?? context.zone.offsetAt(estimate)))
  const right = day + target - dayOfYear(shown)
  const length = daysInMonth(year, month) ?? 31
  if (right <= 28 || right <= length) return instant({ ...parts, year, month, day: right }, context)
  return month === 12 ? undefined : instant({ ...parts, year, month: month + 1, day: right - length }, context)
}
