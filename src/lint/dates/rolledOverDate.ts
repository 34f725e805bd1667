import { valueToString } from '../../frontmatter/valueToString'
import { textOf, type Span } from '../../text/span'
import { useFix } from '../fixes'
import type { Fix, LintedPage, Rule } from '../rule'
import { dateField, dayText, instantOfField, isRolledOver, lastDayOf, writtenDay, type Day } from './dateField'

/**
 * Reports a day that does not exist. Ruby reads February 30 as March 2 (or 1), which becomes the date of the post.
 */
export const rolledOverDate: Rule = {
  id: 'rolled-over-date',
  severity: 'warning',

  *check(page: LintedPage) {
    const field = dateField(page)
    const instant = field && instantOfField(page, field)
    if (!field || !instant || field.value.isAlias || typeof field.value.value !== 'string') return
    const date = valueToString(field.value.value)
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

/** The fix for an extra zero, which makes Ruby read another day and year. */
function shorter(text: string, span: Span): Fix[] {
  const match = /\d{4}-0*([1-9]\d?)-0*([1-9]\d?)(?!\d)/.exec(text.slice(span.start, span.end))
  if (!match) return []
  const [year, month, day] = [match[0].slice(0, 4), ...match.slice(1).map((part) => part.padStart(2, '0'))]
  const start = span.start + match.index
  return [useFix(text, { start, end: start + match[0].length }, `${year}-${month}-${day}`)]
}

/** The fixes that use the last day of the month, or the first day of the next one. */
function fixes(text: string, span: Span, day: Day): Fix[] {
  const [whole = '', date] = /^["']?(\d{4}-\d{1,2}-\d{1,2})/.exec(textOf(text, span)) ?? []
  if (date === undefined) return []
  const end = span.start + whole.length
  const next = day.month === 12 ? { year: day.year + 1, month: 1, day: 1 } : { ...day, month: day.month + 1, day: 1 }
  return [lastDayOf(day), next].map((right) => useFix(text, { start: end - date.length, end }, dayText(right)))
}
