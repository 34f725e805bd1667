import { civilOf } from '../../ruby/calendar'
import { Timestamp } from '../../ruby/timestamp'
import { instantOf } from '../../ruby/zone'
import type { Fix, Page, Rule } from '../rule'
import { dateField, dayText, isSameDay, zoneAround } from './dateField'

/**
 * YAML takes a time without an offset for UTC. In the blog's zone it may be another day, and the post's URL has that
 * one (https://yaml.org/type/timestamp.html, https://jekyllrb.com/docs/variables/#page-variables).
 */
export const movedDay: Rule = {
  id: 'moved-day',
  severity: 'warning',

  *check(page: Page) {
    const field = dateField(page)
    if (!field || page.site?.timezone === undefined || !(field.value.value instanceof Timestamp)) return
    const { span, isAlias, value } = field.value
    const source = page.text.slice(span.start, span.end)
    if (isAlias || /(?:Z|[-+]\d{1,2}(?::?\d\d)?)$/.test(source.replace(/^\d{4}-\d{1,2}-\d{1,2}/, ''))) return
    const written = civilOf(value.seconds)
    const shown = civilOf(value.seconds + zoneAround(page).offsetAt(value.seconds))
    if (isSameDay(written, shown)) return
    yield {
      span,
      message: { key: 'moved-day', args: { day: dayText(shown), zone: page.site.timezone } },
      fixes: [addOffset(page, span.end, source, value)],
    }
  },
}

function addOffset(page: Page, end: number, source: string, { seconds }: Timestamp): Fix {
  const zone = zoneAround(page)
  const text = offsetText(zone.offsetAt(instantOf(civilOf(seconds), zone)), source)
  return {
    title: { key: 'fix.add-offset', args: { offset: text.trim() } },
    edits: [{ span: { start: end, end }, text }],
  }
}

/** Seconds east of UTC as a date goes on with them. */
export function offsetText(offset: number, date: string): string {
  const minutes = Math.abs(offset) / 60
  const [hour, minute] = [Math.floor(minutes / 60), Math.floor(minutes % 60)].map((part) => `${part}`.padStart(2, '0'))
  const sign = offset < 0 ? '-' : '+'
  return /[Tt]/.test(date) ? `${sign}${hour}:${minute}` : ` ${sign}${hour}${minute}`
}
