import { daysInMonth } from '../../ruby/calendar'
import type { Timestamp } from '../../ruby/timestamp'
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
  type Day,
} from './dateField'

/** The front matter's date wins over the file name's, and the URL shows it. */
export const dateMismatch: Rule = {
  id: 'date-mismatch',
  severity: 'information',

  *check(page: Page) {
    const name = nameOfPost(page)
    const field = dateField(page)
    if (!name?.day || !field || field.value.isAlias) return
    const instant = instantOfField(page, field)
    if (!instant || !instantOfText(page, name.date)) return
    const { span } = field.value
    const source = page.text.slice(span.start, span.end)
    const written = writtenDay(source)
    const day = written && existing(written)
    if (!day || isSameDay(day, name.day) || isRolledOver(name.day)) return
    const ofName = setDate(page.text, span.start, source, name.day)
    yield {
      span,
      message: { key: 'date-mismatch', args: { date: dayText(day), name: dayText(name.day) } },
      fixes: isPlanned(page, instant) ? [rename(name, day), ...ofName] : [...ofName, rename(name, day)],
    }
  },
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
