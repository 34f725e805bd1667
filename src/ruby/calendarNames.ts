import { dayOfYear } from './calendar'
import type { Timestamp } from './timestamp'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The English name of a date's month. */
export function monthName({ civil }: Timestamp): string {
  return months[civil.month - 1] ?? ''
}

/** Returns the English name of a date's day of the week, and the day's number from 1 (Monday) to 7. */
export function weekday({ seconds, offset }: Timestamp): { name: string; number: number } {
  const day = (((Math.floor((seconds + offset) / 86_400) + 4) % 7) + 7) % 7
  return { name: days[day] ?? '', number: day === 0 ? 7 : day }
}

/** Returns the ISO 8601 week of a date. The year of the week may be the one before or after the date's year. */
export function isoWeek(date: Timestamp): { year: number; week: number } {
  const { year } = date.civil
  const week = Math.floor((dayOfYear(date.civil) - weekday(date).number + 10) / 7)
  if (week < 1) return { year: year - 1, week: weeksIn(year - 1) }
  return week > weeksIn(year) ? { year: year + 1, week: 1 } : { year, week }
}

/** Returns the number of ISO weeks in a year: 53 if the year begins or ends on a Thursday, else 52. */
function weeksIn(year: number): number {
  const lastDay = (of: number) => (of + Math.floor(of / 4) - Math.floor(of / 100) + Math.floor(of / 400)) % 7
  return lastDay(year) === 4 || lastDay(year - 1) === 3 ? 53 : 52
}
