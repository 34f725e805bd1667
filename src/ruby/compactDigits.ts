import type { DateForm } from './dateForms'
import type { DateParts } from './dateParts'

/**
 * A run of digits, such as `20220728` or `20220728T103000+0900`. The number of digits decides their meaning
 * (`parse_ddd` of https://github.com/ruby/date/blob/master/ext/date/date_parse.c).
 */
export const compactDigits: DateForm = {
  pattern:
    /([-+]?)((?<!\d)\d{2,14})(?:\s*t?\s*(\d{2,6})?(?:[,.](\d*))?)?(?:\s*(z(?![\p{Alphabetic}\p{M}\p{Nd}\p{Pc}])|[-+]\d{1,4}(?![\p{Alphabetic}\p{M}\p{Nd}\p{Pc}])|\[[-+]?\d[^\]]*\]))?/iu,

  read([, sign, digits = '', time, fraction, zone]) {
    // If there is a fraction, the digits are read from their end, which is the seconds.
    const isTime = fraction !== undefined
    const date = isTime && time === undefined ? fromEnd(digits) : fromStart(digits, sign === '-' ? -1 : 1)
    return { ...date, ...(time ? clock(time, isTime) : {}), ...(zone ? { zone: bareZone(zone) } : {}) }
  },
}

type Field = 'year' | 'month' | 'day' | 'dayOfYear' | 'hour' | 'minute' | 'second'

const fields: Readonly<Record<string, Field>> = {
  Y: 'year',
  M: 'month',
  D: 'day',
  J: 'dayOfYear',
  h: 'hour',
  m: 'minute',
  s: 'second',
}

/** The field of each digit, by the number of digits. */
const layouts: Readonly<Record<number, string>> = {
  2: 'DD',
  3: 'JJJ',
  4: 'MMDD',
  5: 'YYJJJ',
  6: 'YYMMDD',
  7: 'YYYYJJJ',
  8: 'YYYYMMDD',
  10: 'YYYYMMDDhh',
  12: 'YYYYMMDDhhmm',
  14: 'YYYYMMDDhhmmss',
}

function fromStart(digits: string, sign: 1 | -1): DateParts {
  const parts: DateParts = {}
  for (const { index, 0: run, 1: letter = '' } of (layouts[digits.length] ?? '').matchAll(/(.)\1*/g)) {
    const field = fields[letter]
    if (field) parts[field] = Number(digits.slice(index, index + run.length)) * (field === 'year' ? sign : 1)
  }
  return isWritten(digits) ? { ...parts, isShortYear: false } : parts
}

/**
 * Whether Ruby reads the year as complete. It does not for seven digits (a year and a day of the year), probably by an
 * oversight.
 */
function isWritten(digits: string): boolean {
  return digits.length >= 8 && digits.length % 2 === 0
}

const backwards = ['second', 'minute', 'hour', 'day', 'month'] as const

function fromEnd(digits: string): DateParts {
  const parts: DateParts = {}
  let rest = digits
  if (digits.length % 2 === 1 && digits.length > 7) return parts
  for (const field of backwards) {
    if (rest === '') break
    parts[field] = Number(rest.slice(-2))
    rest = rest.slice(0, -2)
  }
  if (rest !== '') parts.year = Number(rest)
  return rest.length === 4 ? { ...parts, isShortYear: false } : parts
}

function clock(time: string, isFromEnd: boolean): DateParts {
  if (time.length % 2 === 1) return {}
  const pairs = time.match(/\d\d/g) ?? []
  const names = isFromEnd ? (['second', 'minute', 'hour'] as const) : (['hour', 'minute', 'second'] as const)
  const ordered = isFromEnd ? pairs.reverse() : pairs
  return Object.fromEntries(names.slice(0, ordered.length).map((name, index) => [name, Number(ordered[index])]))
}

function bareZone(zone: string): string {
  return zone.startsWith('[') ? zone.slice(1, -1).replace(/^[^:]*:/, '') : zone
}
