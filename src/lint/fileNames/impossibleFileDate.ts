import { dayText, instantOfText, isRolledOver, lastDayOf, type Day } from '../dates/dateField'
import { fieldNamed } from '../fields'
import type { Finding, LintedPage, Rule } from '../rule'
import { firstLine, postNameOf, type PostName } from './postName'

/**
 * Reports a file name such as `2022-13-40-a.md`. If the front matter has no `date` and Ruby cannot parse the file
 * name's date, the build fails.
 */
export const impossibleFileDate: Rule = {
  id: 'impossible-file-date',
  severity: 'error',
  otherIds: ['rolled-over-file-date'],

  *check(page: LintedPage) {
    const name = postNameOf(page)
    if (!name || fieldNamed(page, 'date')) return
    const instant = instantOfText(page, name.date)
    if (!instant) yield invalid(page, name)
    else if (name.day && isRolledOver(name.day)) {
      const { year, month, day } = instant.civil
      yield rolledOver(page, name, lastDayOf(name.day), dayText({ year, month, day }))
    }
  },
}

function invalid(page: LintedPage, { folder, date, rest }: PostName): Finding {
  const swapped = date.replace(/^(\d+)-(\d+)-(\d+)$/, '$1-$3-$2')
  const file = swapped + rest
  const isValid = instantOfText(page, swapped) !== undefined
  const fix = { title: { key: 'fix.rename' as const, args: { name: file } }, edits: [], path: folder + file }
  const message = { key: 'impossible-file-date', args: { date } } as const
  return { span: firstLine(page.text), message, fixes: isValid ? [fix] : [] }
}

function rolledOver(page: LintedPage, { folder, date, rest }: PostName, last: Day, read: string): Finding {
  const file = dayText(last) + rest
  return {
    id: 'rolled-over-file-date',
    severity: 'warning',
    span: firstLine(page.text),
    message: { key: 'rolled-over-file-date', args: { date, day: read } },
    fixes: [{ title: { key: 'fix.rename', args: { name: file } }, edits: [], path: folder + file }],
  }
}
