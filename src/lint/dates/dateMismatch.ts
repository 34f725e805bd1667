import type { Scalar } from '../../frontmatter/node'
import { civilOf, secondsOf } from '../../ruby/calendar'
import { Timestamp } from '../../ruby/timestamp'
import type { Span } from '../../text/span'
import { replaceFix } from '../fixes'
import { postNameOf, type PostName } from '../fileNames/postName'
import type { Fix, LintedPage, Rule } from '../rule'
import {
  dateField,
  dayText,
  instantOfField,
  instantOfText,
  isRolledOver,
  isSameDay,
  lastDayOf,
  writtenDay,
  zoneAround,
  type Day,
} from './dateField'
import { missingOffset } from './movedDay'

/**
 * Reports a front matter date that differs from the file name's. Jekyll uses the front matter's date, also in the
 * URL. The day depends on the site's time zone, or on the building machine's if none is set
 * (https://jekyllrb.com/docs/configuration/options/, `timezone`).
 */
export const dateMismatch: Rule = {
  id: 'date-mismatch',
  severity: 'information',

  *check(page: LintedPage) {
    const dates = datesOf(page)
    if (!dates) return
    const { span, written, day, name } = dates
    const isWritten = isSameDay(existing(written), day)
    if (!isWritten && page.site && page.site.timezone === undefined)
      yield { span, message: { key: 'date-of-machine', args: { date: dayText(day) } }, fixes: [] }
    else if (!isSameDay(day, name) && !(isSameDay(written, name) && isMoved(page, dates)))
      yield {
        span,
        message: { key: 'date-mismatch', args: { date: dayText(day), name: dayText(name) } },
        fixes: fixes(page, dates, !isWritten || isPlanned(page, dates.instant)),
      }
  },
}

interface Dates {
  /** The span of the front matter's date. */
  readonly span: Span
  readonly value: Scalar['value']
  readonly source: string
  readonly instant: Timestamp
  /** The day as it is written in the front matter. */
  readonly written: Day
  /** The day that Jekyll reads from the front matter. */
  readonly day: Day
  /** The day of the file name. */
  readonly name: Day
  readonly file: PostName
}

/** The date of a post and of its file name; `undefined` if one of them is missing or invalid. */
function datesOf(page: LintedPage): Dates | undefined {
  const file = postNameOf(page)
  const field = dateField(page)
  if (!file?.day || !field || field.value.isAlias || isRolledOver(file.day)) return undefined
  const instant = instantOfField(page, field)
  const { span, value } = field.value
  const source = page.text.slice(span.start, span.end)
  const written = writtenDay(source)
  if (!instant || !written || !instantOfText(page, file.date)) return undefined
  const day = page.site ? readDay(page, instant) : existing(written)
  return { span, value, source, instant, written, day, name: file.day, file }
}

/** The day that Jekyll reads in the site's time zone, or in UTC, which most build servers use. */
function readDay(page: LintedPage, { seconds }: Timestamp): Day {
  return civilOf(seconds + zoneAround(page).offsetAt(seconds))
}

/** Whether `moved-day` reports this difference. */
function isMoved(page: LintedPage, { value, source }: Dates): boolean {
  return (
    value instanceof Timestamp && page.site?.timezone !== undefined && missingOffset(page, source, value) !== undefined
  )
}

/** The fixes that change the date or the file name. The fix that keeps the more likely date comes first. */
function fixes({ text }: LintedPage, { span, source, written, day, name, file }: Dates, isDateRight: boolean): Fix[] {
  const moved = civilOf(midnight(written) + midnight(name) - midnight(day))
  const ofName = setDate(text, span.start, source, moved)
  return isDateRight ? [rename(file, day), ...ofName] : [...ofName, rename(file, day)]
}

function midnight({ year, month, day }: Day): number {
  return secondsOf({ year, month, day, hour: 0, minute: 0, second: 0 })
}

/** Whether the date is in the future. It is then more likely to be right than the file name's date. */
function isPlanned({ site }: LintedPage, { seconds }: Timestamp): boolean {
  return site !== undefined && seconds > site.now
}

/** The day, or the last day of the month if the day does not exist. */
function existing(day: Day): Day {
  return isRolledOver(day) ? lastDayOf(day) : day
}

function setDate(text: string, offset: number, source: string, day: Day): Fix[] {
  const match = /\d{4}-\d{1,2}-\d{1,2}/.exec(source)
  if (!match) return []
  const start = offset + match.index
  const title = { key: 'fix.use', args: { value: dayText(day) } } as const
  return [replaceFix(title, text, { start, end: start + match[0].length }, dayText(day))]
}

function rename({ folder, rest }: PostName, day: Day): Fix {
  const file = dayText(day) + rest
  return { title: { key: 'fix.rename', args: { name: file } }, edits: [], path: folder + file }
}
