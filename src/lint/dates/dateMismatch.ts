import type { Scalar } from '../../frontmatter/node'
import { civilOf, daysInMonth, secondsOf } from '../../ruby/calendar'
import { Timestamp } from '../../ruby/timestamp'
import type { Span } from '../../text/span'
import { replaceFix } from '../fixes'
import { nameOfPost, type PostName } from '../fileNames/postName'
import type { Fix, Page, Rule } from '../rule'
import {
  dateField,
  dayText,
  instantOfField,
  instantOfText,
  isRolledOver,
  isSameDay,
  writtenDay,
  zoneAround,
  type Day,
} from './dateField'
import { lackingOffset } from './movedDay'

/**
 * The front matter's date wins over the file name's, and the URL shows it: the day that it is in the site's zone, or in
 * that of the machine that builds (https://jekyllrb.com/docs/configuration/options/, `timezone`).
 */
export const dateMismatch: Rule = {
  id: 'date-mismatch',
  severity: 'information',

  *check(page: Page) {
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
  readonly span: Span
  readonly value: Scalar['value']
  readonly source: string
  readonly instant: Timestamp
  readonly written: Day
  /** As Jekyll reads it. */
  readonly day: Day
  readonly name: Day
  readonly file: PostName
}

/** The date of a post and that of its name; `undefined` where one is missing, or is none. */
function datesOf(page: Page): Dates | undefined {
  const file = nameOfPost(page)
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

/** The day that Jekyll reads, in the site's zone; without one in UTC, as most servers that build have it. */
function readDay(page: Page, { seconds }: Timestamp): Day {
  return civilOf(seconds + zoneAround(page).offsetAt(seconds))
}

/** Whether `moved-day` tells the same. */
function isMoved(page: Page, { value, source }: Dates): boolean {
  return (
    value instanceof Timestamp && page.site?.timezone !== undefined && lackingOffset(page, source, value) !== undefined
  )
}

/** The date that is the name's, and the name that is the date's; first that which changes what is less likely right. */
function fixes({ text }: Page, { span, source, written, day, name, file }: Dates, isDateRight: boolean): Fix[] {
  const moved = civilOf(midnight(written) + midnight(name) - midnight(day))
  const ofName = setDate(text, span.start, source, moved)
  return isDateRight ? [rename(file, day), ...ofName] : [...ofName, rename(file, day)]
}

function midnight({ year, month, day }: Day): number {
  return secondsOf({ year, month, day, hour: 0, minute: 0, second: 0 })
}

/** A date in the future is a plan, which the file's date would undo. */
function isPlanned({ site }: Page, { seconds }: Timestamp): boolean {
  return site !== undefined && seconds > site.now
}

/** The last day of the month for one that the month does not have. */
function existing(day: Day): Day {
  return isRolledOver(day) ? { ...day, day: daysInMonth(day.year, day.month)! } : day
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
