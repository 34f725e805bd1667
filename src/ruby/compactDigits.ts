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
    // With a fraction, the digits are read from their end, which is the seconds.
    const isTime = fraction !== undefined
    const date = isTime && time === undefined ? fromEnd(digits) : fromStart(digits, sign === '-' ? -1 : 1)
    return { ...date, ...(time ? clock(time, isTime) : {}), ...(zone ? { zone: bareZone(zone) } : {}) }
  },
}

type Field = readonly [name: 'year' | 'month' | 'day' | 'dayOfYear' | 'hour' | 'minute' | 'second', width: number]

const layouts: Readonly<Record<number, readonly Field[]>> = {
  2: [['day', 2]],
  3: [['dayOfYear', 3]],
  4: [['month', 2], ['day', 2]], // prettier-ignore
  5: [['year', 2], ['dayOfYear', 3]], // prettier-ignore
  6: [['year', 2], ['month', 2], ['day', 2]], // prettier-ignore
  7: [['year', 4], ['dayOfYear', 3]], // prettier-ignore
  8: [['year', 4], ['month', 2], ['day', 2]], // prettier-ignore
  10: [['year', 4], ['month', 2], ['day', 2], ['hour', 2]], // prettier-ignore
  12: [['year', 4], ['month', 2], ['day', 2], ['hour', 2], ['minute', 2]], // prettier-ignore
  14: [['year', 4], ['month', 2], ['day', 2], ['hour', 2], ['minute', 2], ['second', 2]], // prettier-ignore
}

function fromStart(digits: string, sign: 1 | -1): DateParts {
  const parts: DateParts = {}
  let at = 0
  for (const [name, width] of layouts[digits.length] ?? []) {
    parts[name] = Number(digits.slice(at, at + width)) * (name === 'year' ? sign : 1)
    at += width
  }
  return isWritten(digits) ? { ...parts, isShortYear: false } : parts
}

/**
 * Whether Ruby takes the year as complete. It does not for seven digits (a year and a day of the year), likely an
 * oversight.
 */
function isWritten(digits: string): boolean {
  return digits.length >= 8 && digits.length % 2 === 0
}

const backwards: readonly Field[] = [
  ['second', 2],
  ['minute', 2],
  ['hour', 2],
  ['day', 2],
  ['month', 2],
]

function fromEnd(digits: string): DateParts {
  const parts: DateParts = {}
  let rest = digits
  if (digits.length % 2 === 1 && digits.length > 7) return parts
  for (const [name, width] of backwards) {
    if (rest === '') break
    parts[name] = Number(rest.slice(-width))
    rest = rest.slice(0, -width)
  }
  if (rest !== '') parts.year = Number(rest)
  return rest.length === 4 ? { ...parts, isShortYear: false } : parts
}

function clock(time: string, isFromEnd: boolean): DateParts {
  if (time.length % 2 === 1) return {}
  const pairs = time.match(/\d\d/g) ?? []
  const names = isFromEnd ? (['second', 'minute', 'hour'] as const) : (['hour', 'minute', 'second'] as const)
  const ordered = isFromEnd ? pairs.reverse() : pairs
  return Object.fromEntries(ordered.map((pair, index) => [names[index]!, Number(pair)]))
}

function bareZone(zone: string): string {
  return zone.startsWith('[') ? zone.slice(1, -1).replace(/^[^:]*:/, '') : zone
}
