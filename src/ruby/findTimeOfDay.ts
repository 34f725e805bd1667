import type { DateParts } from './dateParts'

const word = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]'
const halfDay = `[ap](?:m(?!${word})|\\.m\\.)`
const digits = '(?<!\\d)\\d+\\s*'
const clock = `(?::\\s*\\d+(?:\\s*:\\s*\\d+(?:[,.]\\d*)?)?|h(?:\\s*\\d+m?(?:\\s*\\d+s?)?)?)(?:\\s*${halfDay})?`
const offset = '(?:gmt|utc?)?[-+]\\d+(?:[,.:]\\d+(?::\\d+)?)?'
const zoneName = `${offset}|[\\p{Alphabetic}.\\s]+(?:standard|daylight)\\stime(?!${word})|\\p{Alphabetic}+(?:\\sdst)?(?!${word})`
const pattern = new RegExp(`(${digits}(?:${clock}|${halfDay}))(?:\\s*(${zoneName}))?`, 'iu')

const reading = new RegExp(
  `^(\\d+)h?(?:\\s*:?\\s*(\\d+)m?(?:\\s*:?\\s*(\\d+)(?:[,.](\\d+))?s?)?)?(?:\\s*([ap])(?:m(?!${word})|\\.m\\.))?`,
  'iu',
)

/** Returns the time of day in a string, with the zone after it, and the rest of the string. */
export function findTimeOfDay(text: string): { parts: DateParts; rest: string } {
  const match = pattern.exec(text)
  if (!match) return { parts: {}, rest: text }
  const { index, 0: whole, 1: time = '', 2: zone } = match
  const rest = text.slice(0, index) + ' ' + text.slice(index + whole.length)
  return { parts: { ...read(time), ...(zone === undefined ? {} : { zone }) }, rest }
}

function read(text: string): DateParts {
  const [, hour, minute, second, , half] = reading.exec(text) ?? []
  if (hour === undefined) return {}
  const parts: DateParts = { hour: half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour) }
  if (minute !== undefined) parts.minute = Number(minute)
  if (second !== undefined) parts.second = Number(second)
  return parts
}
