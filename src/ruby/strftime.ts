import { dayOfYear } from './calendar'
import { isoWeek, monthName, weekday } from './calendarNames'
import type { Timestamp } from './timestamp'

/** The time that `strftime` formats, with its zone. */
export interface TimeWithZone {
  readonly time: Timestamp
  /** The name of the zone (`%Z`); empty if only the offset is known. */
  readonly zoneName: string
}

/**
 * Formats a time as Ruby's `strftime` does, with its flags and widths (`%-d`, `%02d`, `%^b`). Unknown directives stay
 * as they are. https://docs.ruby-lang.org/en/3.1/strftime_formatting_rdoc.html
 */
export function strftime(format: string, clock: TimeWithZone, depth = 0): string {
  return format.replace(directive, (whole, flags, width, colons, letter) =>
    (width as string).length > 4
      ? whole
      : formatted({ whole, flags, width: Number(width), hasWidth: width !== '', colons, letter }, clock, depth),
  )
}

const directive = /%([-_0^#]*)(\d*)(:{0,3})(?:E(?=[cCxXyY])|O(?=[deHkIlmMSuUVwWy]))?([a-zA-Z%])/g

/** Whether a format ends inside a directive, which makes Ruby raise an error. */
export function endsInDirective(format: string): boolean {
  return /%[-_0^#]*\d*:*$/.test(format.replace(directive, ''))
}

interface Directive {
  readonly whole: string
  readonly flags: string
  readonly width: number
  readonly hasWidth: boolean
  readonly colons: string
  readonly letter: string
}

function formatted(directive: Directive, clock: TimeWithZone, depth: number): string {
  const { whole, letter, colons, flags } = directive
  if (letter === 'z') return zone(clock.time.offset, directive)
  if (colons !== '') return whole
  const composed = composites[letter]
  if (composed !== undefined && depth < 2)
    return padded(cased(strftime(composed, clock, depth + 1), flags), ' ', 0, directive)
  const text = texts[letter]?.(clock)
  if (text !== undefined)
    return padded(flags.includes('#') ? swapped(text, letter) : cased(text, flags), ' ', 0, directive)
  const number = numbers[letter]
  if (number) return padded(String(number.of(clock)), number.pad, number.width, directive)
  return letter === 'N' || letter === 'L' ? fraction(directive) : whole
}

const composites: Readonly<Record<string, string>> = {
  c: '%a %b %e %H:%M:%S %Y',
  D: '%m/%d/%y',
  F: '%Y-%m-%d',
  v: '%e-%^b-%Y',
  x: '%m/%d/%y',
  X: '%H:%M:%S',
  r: '%I:%M:%S %p',
  R: '%H:%M',
  T: '%H:%M:%S',
}

const texts: Readonly<Record<string, (clock: TimeWithZone) => string>> = {
  a: ({ time }) => weekday(time).name.slice(0, 3),
  A: ({ time }) => weekday(time).name,
  b: ({ time }) => monthName(time).slice(0, 3),
  h: ({ time }) => monthName(time).slice(0, 3),
  B: ({ time }) => monthName(time),
  p: ({ time }) => (time.civil.hour < 12 ? 'AM' : 'PM'),
  P: ({ time }) => (time.civil.hour < 12 ? 'am' : 'pm'),
  Z: ({ zoneName }) => zoneName,
  n: () => '\n',
  t: () => '\t',
  '%': () => '%',
}

interface Numeric {
  readonly of: (clock: TimeWithZone) => number
  readonly width: number
  readonly pad: '0' | ' '
}

const numbers: Readonly<Record<string, Numeric>> = {
  Y: digits(({ time }) => time.civil.year, 1),
  C: digits(({ time }) => Math.floor(time.civil.year / 100), 2),
  y: digits(({ time }) => modulo(time.civil.year, 100), 2),
  m: digits(({ time }) => time.civil.month, 2),
  d: digits(({ time }) => time.civil.day, 2),
  e: digits(({ time }) => time.civil.day, 2, ' '),
  j: digits(({ time }) => dayOfYear(time.civil), 3),
  H: digits(({ time }) => time.civil.hour, 2),
  k: digits(({ time }) => time.civil.hour, 2, ' '),
  I: digits(({ time }) => ((time.civil.hour + 11) % 12) + 1, 2),
  l: digits(({ time }) => ((time.civil.hour + 11) % 12) + 1, 2, ' '),
  M: digits(({ time }) => time.civil.minute, 2),
  S: digits(({ time }) => time.civil.second, 2),
  s: digits(({ time }) => time.seconds, 1),
  u: digits(({ time }) => weekday(time).number, 1),
  w: digits(({ time }) => weekday(time).number % 7, 1),
  G: digits(({ time }) => isoWeek(time).year, 4),
  g: digits(({ time }) => modulo(isoWeek(time).year, 100), 2),
  V: digits(({ time }) => isoWeek(time).week, 2),
  U: digits(({ time }) => weekFrom(time, 0), 2),
  W: digits(({ time }) => weekFrom(time, 1), 2),
}

function digits(of: (clock: TimeWithZone) => number, width: number, pad: '0' | ' ' = '0'): Numeric {
  return { of, width, pad }
}

/**
 * Returns the number of the week, if the first week of a year begins with the year's first Sunday (0) or Monday (1).
 */
function weekFrom(time: Timestamp, first: number): number {
  return Math.floor((dayOfYear(time.civil) + 6 - modulo(weekday(time).number - first, 7)) / 7)
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}

function cased(text: string, flags: string): string {
  return flags.includes('^') ? text.toUpperCase() : text
}

/** Changes the case for the flag `#`: to lower case for `%p` and `%Z`, to upper case for other directives. */
function swapped(text: string, letter: string): string {
  return letter === 'p' || letter === 'Z' ? text.toLowerCase() : text.toUpperCase()
}

function padded(text: string, pad: string, width: number, { flags, hasWidth, width: wanted }: Directive): string {
  const last = /[-_0](?=[^-_0]*$)/.exec(flags)?.[0]
  if (last === '-' || (flags.includes('-') && last === undefined)) return text
  const filler = last === '0' ? '0' : last === '_' ? ' ' : pad
  const length = hasWidth ? wanted : width
  const [sign, rest] = filler === '0' && text.startsWith('-') ? ['-', text.slice(1)] : ['', text]
  return sign + rest.padStart(length - sign.length, filler)
}

function zone(offset: number, { colons, flags, hasWidth, width }: Directive): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const size = Math.abs(offset)
  const hours = Math.floor(size / 3600)
  const tail = tailOf(colons, two(Math.floor((size % 3600) / 60)), two(Math.floor(size % 60)))
  const sign = offset < 0 ? '-' : '+'
  const length = Math.max(hasWidth ? width : 0, 3 + tail.length) - tail.length
  if (flags.includes('_')) return `${sign}${hours}`.padStart(length, ' ') + tail
  return sign + String(hours).padStart(length - 1, '0') + tail
}

/** Returns the part of an offset after its hours, in the form for the number of colons in the directive. */
function tailOf(colons: string, minutes: string, seconds: string): string {
  if (colons === '') return minutes
  if (colons === ':') return `:${minutes}`
  return colons === '::' ? `:${minutes}:${seconds}` : shortest(minutes, seconds)
}

/** Returns the form for `:::`, which leaves out parts at the end that are zero. */
function shortest(minutes: string, seconds: string): string {
  if (seconds !== '00') return `:${minutes}:${seconds}`
  return minutes === '00' ? '' : `:${minutes}`
}

/** Returns the digits of a fraction of a second. The fraction is always zero, since times have whole seconds. */
function fraction({ letter, hasWidth, width }: Directive): string {
  return '0'.repeat(hasWidth ? width : letter === 'L' ? 3 : 9)
}
