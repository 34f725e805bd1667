import { civilOf } from '../../ruby/calendar'
import { Timestamp } from '../../ruby/timestamp'
import { instantOf } from '../../ruby/zone'
import type { Fix, LintedPage, Rule } from '../rule'
import { dateField, dayText, isSameDay, zoneAround } from './dateField'

/**
 * Reports a time without an offset that is another day in the site's time zone. YAML reads the time as UTC, and the
 * URL of the post contains the other day (https://yaml.org/type/timestamp.html,
 * https://jekyllrb.com/docs/variables/#page-variables).
 */
export const movedDay: Rule = {
  id: 'moved-day',
  severity: 'warning',

  *check(page: LintedPage) {
    const field = dateField(page)
    if (!field || page.site?.timezone === undefined || !(field.value.value instanceof Timestamp)) return
    const { span, isAlias, value } = field.value
    const source = page.text.slice(span.start, span.end)
    const text = isAlias ? undefined : missingOffset(page, source, value)
    if (text === undefined) return
    const day = dayText(civilOf(value.seconds + zoneAround(page).offsetAt(value.seconds)))
    yield {
      span,
      message: { key: 'moved-day', args: { day, zone: page.site.timezone } },
      fixes: [addOffset(span.end, text)],
    }
  },
}

function addOffset(end: number, text: string): Fix {
  return {
    title: { key: 'fix.add-offset', args: { offset: text.trim() } },
    edits: [{ span: { start: end, end }, text }],
  }
}

/** The site's offset to append to a date; `undefined` if the date has an offset, or is the same day without one. */
export function missingOffset(page: LintedPage, source: string, { seconds }: Timestamp): string | undefined {
  const zone = zoneAround(page)
  const hasOne = /(?:Z|[-+]\d{1,2}(?::?\d\d)?)$/.test(source.replace(/^\d{4}-\d{1,2}-\d{1,2}/, ''))
  if (hasOne || isSameDay(civilOf(seconds), civilOf(seconds + zone.offsetAt(seconds)))) return undefined
  return offsetText(zone.offsetAt(instantOf(civilOf(seconds), zone)), source)
}

/** An offset in seconds east of UTC, in the notation that fits the date. */
export function offsetText(offset: number, date: string): string {
  const minutes = Math.abs(offset) / 60
  const [hour, minute] = [Math.floor(minutes / 60), Math.floor(minutes % 60)].map((part) => `${part}`.padStart(2, '0'))
  const sign = offset < 0 ? '-' : '+'
  return /[Tt]/.test(date) ? `${sign}${hour}:${minute}` : ` ${sign}${hour}${minute}`
}
