import { daysInMonth } from '../../ruby/calendar'
import { textOfValue } from '../../frontmatter/textOfValue'
import type { Span } from '../../text/span'
import { replaceFix } from '../fixes'
import type { Fix, Page, Rule } from '../rule'
import { dateField, dayText, instantOfField, isRolledOver, writtenDay, type Day } from './dateField'

/** Ruby takes February 30 for March 2 (or 1), and the post moves there. */
export const rolledOverDate: Rule = {
  id: 'rolled-over-date',
  severity: 'warning',

  *check(page: Page) {
    const field = dateField(page)
    const instant = field && instantOfField(page, field)
    if (!field || !instant || field.value.isAlias || typeof field.value.value !== 'string') return
    const date = textOfValue(field.value.value)
    const day = writtenDay(date)
    const isTooLong = /^\d{4}-\d{1,2}-\d{3}|^\d{4}-\d{3}/.test(date)
    if (!day || !(isTooLong || isRolledOver(day))) return
    const { year, month, day: last } = instant.civil
    yield {
      span: field.value.span,
      message: { key: 'rolled-over-date', args: { date, day: dayText({ year, month, day: last }) } },
      fixes: isTooLong ? shorter(page.text, field.value.span) : fixes(page.text, field.value.span, day),
    }
  },
}

/** A zero too many, of which Ruby makes another day and year. */
function shorter(text: string, span: Span): Fix[] {
  const match = /\d{4}-0*([1-9]\d?)-0*([1-9]\d?)(?!\d)/.exec(text.slice(span.start, span.end))
  if (!match) return []
  const [year, month, day] = [match[0].slice(0, 4), ...match.slice(1).map((part) => part.padStart(2, '0'))]
  const start = span.start + match.index
  const value = `${year}-${month}-${day}`
  return [replaceFix({ key: 'fix.use', args: { value } }, text, { start, end: start + match[0].length }, value)]
}

/** The month's last day, then the first of the next. */
function fixes(text: string, span: { start: number; end: number }, day: Day): Fix[] {
  const match = /^["']?(\d{4}-\d{1,2}-\d{1,2})/.exec(text.slice(span.start, span.end))
  if (!match) return []
  const start = span.start + match[0].length - match[1]!.length
  const next = day.month === 12 ? { year: day.year + 1, month: 1, day: 1 } : { ...day, month: day.month + 1, day: 1 }
  return [{ ...day, day: daysInMonth(day.year, day.month)! }, next].map((right) =>
    replaceFix(
      { key: 'fix.use', args: { value: dayText(right) } },
      text,
      { start, end: start + match[1]!.length },
      dayText(right),
    ),
  )
}
