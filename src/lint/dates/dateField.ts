import type { Scalar } from '../../frontmatter/node'
import { textOfValue } from '../../frontmatter/textOfValue'
import { daysInMonth } from '../../ruby/calendar'
import { findDate } from '../../ruby/findDate'
import { parseTime } from '../../ruby/parseTime'
import type { Timestamp } from '../../ruby/timestamp'
import { zoneOf, type Zone } from '../../ruby/zone'
import { fieldNamed, type Field } from '../fields'
import type { Page } from '../rule'

/** The `date` of a post, draft or document; of a page Jekyll does not read it. */
export function dateField(page: Pick<Page, 'frontMatter' | 'kind'>): (Field & { readonly value: Scalar }) | undefined {
  const field = page.kind === 'page' ? undefined : fieldNamed(page, 'date')
  return field?.value.kind === 'scalar' ? { ...field, value: field.value } : undefined
}

export function zoneAround(page: Pick<Page, 'site'>): Zone {
  return zoneOf(page.site?.timezone ?? 'UTC')
}

/** A value or text as Jekyll takes it for a date; `undefined` where Ruby refuses it. */
export function instantOfText(page: Page, text: string): Timestamp | undefined {
  return parseTime(text, zoneAround(page), page.site?.now ?? 0)
}

export function instantOfField(page: Page, { value }: { readonly value: Scalar }): Timestamp | undefined {
  return instantOfText(page, textOfValue(value.value))
}

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day as written, in whatever zone; `undefined` where the text does not name a whole one. */
export function writtenDay(text: string): Day | undefined {
  const { year, month, day } = findDate(text)
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day }
}

/** True for February 30 and its like, which Ruby takes for a day of the next month. */
export function isRolledOver({ year, month, day }: Day): boolean {
  const last = daysInMonth(year, month)
  return last !== undefined && day > last && day <= 31
}

export function dayText({ year, month, day }: Day): string {
  return [`${year}`.padStart(4, '0'), ...[month, day].map((part) => `${part}`.padStart(2, '0'))].join('-')
}

export function isSameDay(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}
