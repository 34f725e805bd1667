import { dateForms } from './dateForms'
import type { DateParts } from './dateParts'
import { findTimeOfDay } from './findTimeOfDay'

/** The length, in bytes, of the longest string that Ruby accepts. */
const longestDate = 128

/**
 * Finds the same parts in a string as Ruby's `Date._parse`: first the time of day, then the date in one of its forms.
 */
export function findDate(text: string): DateParts {
  if (new TextEncoder().encode(text).length > longestDate) return {}
  const cleaned = text.replace(/[^-+',./:@\p{Alphabetic}\p{M}\p{Nd}[\]]+/gu, ' ').replace(weekday, ' ')
  const clock = findTimeOfDay(cleaned)
  const date = readForm(clock.rest)
  const rest = date.rest.replace(beforeChrist, ' ')
  const parts = { ...clock.parts, ...date.parts, ...(rest === date.rest ? {} : { isBeforeChrist: true }) }
  return wholeYear({ ...parts, ...fragment(rest, parts) })
}

const word = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]'
const weekday = new RegExp(`(?<!${word})(?:sun|mon|tue|wed|thu|fri|sat)[^-/\\d\\s]*`, 'iu')
const beforeChrist = new RegExp(`(?<!${word})(?:bce?(?!${word})|b\\.c\\.)`, 'iu')

function readForm(text: string): { parts: DateParts; rest: string } {
  for (const { pattern, read } of dateForms) {
    const match = pattern.exec(text)
    if (match)
      return { parts: read(match), rest: text.slice(0, match.index) + ' ' + text.slice(match.index + match[0].length) }
  }
  return { parts: {}, rest: text }
}

/** Reads one or two remaining digits as the day or the hour, if one of them is missing. */
function fragment(rest: string, { day, hour }: DateParts): DateParts {
  const digits = /^\s*(\d{1,2})\s*$/.exec(rest)?.[1]
  if (digits === undefined) return {}
  const number = Number(digits)
  if (hour !== undefined && day === undefined && number >= 1 && number <= 31) return { day: number }
  return day !== undefined && hour === undefined && number <= 24 ? { hour: number } : {}
}

/** Completes a year of two digits to a year from 1969 to 2068. */
function wholeYear(parts: DateParts): DateParts {
  if (parts.year === undefined) return parts
  const year = parts.isBeforeChrist ? 1 - parts.year : parts.year
  if (parts.isShortYear === false || year < 0 || year > 99) return { ...parts, year }
  return { ...parts, year: year + (year >= 69 ? 1900 : 2000) }
}
