import { Timestamp } from '../ruby/timestamp'
import { dateField, zoneAround } from '../lint/dates/dateField'
import { offsetText } from '../lint/dates/movedDay'
import { instantOf } from '../ruby/zone'
import { civilOf } from '../ruby/calendar'
import { touches, type Span } from '../text/span'
import type { Post, Refactoring } from './refactoring'

/** Adds the site's offset to a date such as `2024-05-01 09:00:00`, which YAML reads as UTC. */
export function* addOffset(post: Post, at: Span): Generator<Refactoring> {
  const field = dateField(post)
  if (!field || field.value.isAlias || post.site?.timezone === undefined || !(field.value.value instanceof Timestamp))
    return
  const { span, value } = field.value
  const source = post.text.slice(span.start, span.end)
  const isTouched = touches(at, { start: field.pair.key.span.start, end: span.end })
  if (!isTouched || !/\d:\d\d(?::\d\d(?:\.\d*)?)?$/.test(source) || /[-+]\d\d?:\d\d$/.test(source)) return
  const zone = zoneAround(post)
  const offset = offsetText(zone.offsetAt(instantOf(civilOf(value.seconds), zone)), source)
  yield {
    title: { key: 'fix.add-offset', args: { offset: offset.trim() } },
    edits: [{ span: { start: span.end, end: span.end }, text: offset }],
  }
}
