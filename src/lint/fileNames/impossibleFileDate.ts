import { daysInMonth } from '../../ruby/calendar'
import { dayText, instantOfText, isRolledOver } from '../dates/dateField'
import { fieldNamed } from '../fields'
import type { Finding, Page, Rule } from '../rule'
import { firstLine, nameOfPost, type PostName } from './postName'

/** `2022-13-40-a.md`: without a `date` in the front matter the name's counts, and one that Ruby refuses stops the build. */
export const impossibleFileDate: Rule = {
  id: 'impossible-file-date',
  severity: 'error',

  *check(page: Page) {
    const name = nameOfPost(page)
    if (!name || fieldNamed(page, 'date')) return
    const instant = instantOfText(page, name.date)
    if (!instant) yield refused(page, name)
    else if (name.day && isRolledOver(name.day)) {
      const { year, month, day } = instant.civil
      yield rolledOver(page, name, dayText({ year, month, day }))
    }
  },
}

function refused(page: Page, { folder, date, rest }: PostName): Finding {
  const swapped = date.replace(/^(\d+)-(\d+)-(\d+)$/, '$1-$3-$2')
  const file = swapped + rest
  const isMeant = instantOfText(page, swapped) !== undefined
  const fix = { title: { key: 'fix.rename' as const, args: { name: file } }, edits: [], path: folder + file }
  const message = { key: 'impossible-file-date', args: { date } } as const
  return { span: firstLine(page.text), message, fixes: isMeant ? [fix] : [] }
}

function rolledOver(page: Page, { folder, date, rest, day }: PostName, taken: string): Finding {
  const last = { ...day!, day: daysInMonth(day!.year, day!.month)! }
  const file = dayText(last) + rest
  return {
    id: 'rolled-over-file-date',
    severity: 'warning',
    span: firstLine(page.text),
    message: { key: 'rolled-over-file-date', args: { date, day: taken } },
    fixes: [{ title: { key: 'fix.rename', args: { name: file } }, edits: [], path: folder + file }],
  }
}
