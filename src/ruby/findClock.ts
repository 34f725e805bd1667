import type { DateParts } from './dateParts'

const word = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]'
const halfDay = `[ap](?:m(?!${word})|\\.m\\.)`
const digits = '(?<!\\d)\\d+\\s*'
const clock = `(?::\\s*\\d+(?:\\s*:\\s*\\d+(?:[,.]\\d*)?)?|h(?:\\s*\\d+m?(?:\\s*\\d+s?)?)?)(?:\\s*${halfDay})?`
const offset = '(?:gmt|utc?)?[-+]\\d+(?:[,.:]\\d+(?::\\d+)?)?'
const zone = `${offset}|[\\p{Alphabetic}.\\s]+(?:standard|daylight)\\stime(?!${word})|\\p{Alphabetic}+(?:\\sdst)?(?!${word})`
const pattern = new RegExp(`(${digits}(?:${clock}|${halfDay}))(?:\\s*(${zone}))?`, 'iu')

const reading = new RegExp(
  `^(\\d+)h?(?:\\s*:?\\s*(\\d+)m?(?:\\s*:?\\s*(\\d+)(?:[,.](\\d+))?s?)?)?(?:\\s*([ap])(?:m(?!${word})|\\.m\\.))?`,
  'iu',
)

/** The time of day in a string with the zone after it, and the rest of the string. */
export function findClock(text: string): { parts: DateParts; rest: string } {
  const match = pattern.exec(text)
  if (!match) return { parts: {}, rest: text }
  const rest = text.slice(0, match.index) + ' ' + text.slice(match.index + match[0].length)
  return { parts: { ...read(match[1]!), ...(match[2] === undefined ? {} : { zone: match[2] }) }, rest }
}

function read(text: string): DateParts {
  const [, hour, minute, second, , half] = reading.exec(text) ?? []
  if (hour === undefined) return {}
  const parts: DateParts = { hour: half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour) }
  if (minute !== undefined) parts.minute = Number(minute)
  if (second !== undefined) parts.second = Number(second)
  return parts
}
