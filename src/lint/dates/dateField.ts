import type { Scalar } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import { daysInMonth } from '../../ruby/calendar'
import { findDate } from '../../ruby/findDate'
import { parseTime } from '../../ruby/parseTime'
import type { Timestamp } from '../../ruby/timestamp'
import { zoneOf, type Zone } from '../../ruby/zone'
import { fieldNamed, type Field } from '../fields'
import type { LintedPage } from '../rule'

/** The `date` of a post, draft or document. Jekyll does not read the date of a page. */
export function dateField(
  page: Pick<LintedPage, 'frontMatter' | 'kind'>,
): (Field & { readonly value: Scalar }) | undefined {
  const field = page.kind === 'page' ? undefined : fieldNamed(page, 'date')
  return field?.value.kind === 'scalar' ? { ...field, value: field.value } : undefined
}

/** The site's time zone; UTC if the configuration does not set one. */
export function zoneAround(page: Pick<LintedPage, 'site'>): Zone {
  return zoneOf(page.site?.timezone ?? 'UTC')
}

/** The instant that Jekyll reads from a string; `undefined` if Ruby cannot parse it. */
export function instantOfText(page: LintedPage, text: string): Timestamp | undefined {
  return parseTime(text, zoneAround(page), page.site?.now ?? 0)
}

/** The instant that Jekyll reads from a field; `undefined` if Ruby cannot parse it. */
export function instantOfField(page: LintedPage, { value }: { readonly value: Scalar }): Timestamp | undefined {
  return instantOfText(page, valueToString(value.value))
}

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day as it is written, whatever the time zone is; `undefined` if the year, month or day is missing. */
export function writtenDay(text: string): Day | undefined {
  const { year, month, day } = findDate(text)
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day }
}

/** Whether the day does not exist in its month, such as February 30. Ruby reads it as a day of the next month. */
export function isRolledOver({ year, month, day }: Day): boolean {
  const last = daysInMonth(year, month)
  return last !== undefined && day > last && day <= 31
}

/** The last day of the month. */
export function lastDayOf(date: Day): Day {
  return { ...date, day: daysInMonth(date.year, date.month) ?? date.day }
}

/** The day as `YYYY-MM-DD`. */
export function dayText({ year, month, day }: Day): string {
  return [`${year}`.padStart(4, '0'), ...[month, day].map((part) => `${part}`.padStart(2, '0'))].join('-')
}

export function isSameDay(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}
