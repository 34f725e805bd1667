import { CalendarDate, Timestamp } from '../ruby/timestamp'
import { instantOf, zoneOf, type Zone } from '../ruby/zone'
import type { Message } from '../messages/messages'
import type { Completion, SourceContext, CompletionSource } from './completion'
import { isDate } from './valueTypes'
import { writeValue } from './writeValue'

/**
 * Completes the current time in the blog's time zone and the date in the file's name, in the form of the blog's other
 * dates.
 */
export const dates: CompletionSource = function* (context) {
  const { cursorContext } = context
  if (cursorContext.kind !== 'value' || cursorContext.form !== 'whole' || !isDate(cursorContext.key, context)) return
  const zone = zoneOf(context.site.config.timezone ?? context.machineZone)
  const now = new Timestamp(context.now, zone.offsetAt(context.now))
  const named = cursorContext.key === 'date' ? dayOfFile(context.path, zone) : undefined
  const isToday = named && dayOf(named).toString() === dayOf(now).toString()
  const instants =
    named && !isToday ? [instantWith(named, 'date.file'), instantWith(now, 'date.now')] : [instantWith(now, 'date.now')]
  const forms = hasDaysOnly(cursorContext.key, context) ? [dayOf, whole] : [whole, dayOf]
  for (const form of forms)
    for (const { instant, key } of instants) yield item(form(instant).toString(), { key }, context)
}

function instantWith(instant: Timestamp, key: 'date.now' | 'date.file') {
  return { instant, key }
}

function item(label: string, detail: Message, context: SourceContext): Completion {
  return { kind: 'date', label, detail, span: context.cursorContext.span, text: inQuotes(label, context) }
}

/** Returns a date as it is inserted, with quotes only if the author typed one. Jekyll reads both forms the same way. */
function inQuotes(date: string, context: SourceContext): string {
  const { text, cursorContext } = context
  return /^["']/.test(text.slice(cursorContext.span.start)) ? writeValue(date, context) : date
}

function whole(instant: Timestamp): Timestamp {
  return instant
}

function dayOf({ civil: { year, month, day } }: Timestamp): CalendarDate {
  return new CalendarDate(year, month, day)
}

function dayOfFile(path: string, zone: Zone): Timestamp | undefined {
  const [, year, month, day] = /(?:^|\/)(\d{4})-(\d{1,2})-(\d{1,2})-[^/]*$/.exec(path) ?? []
  if (year === undefined) return undefined
  const civil = { year: Number(year), month: Number(month), day: Number(day), hour: 0, minute: 0, second: 0 }
  const instant = instantOf(civil, zone)
  return new Timestamp(instant, zone.offsetAt(instant))
}

/** Whether most of the newest posts have a day without a time as the value of a key. */
function hasDaysOnly(key: string, { site, path }: SourceContext): boolean {
  const newest = site.entries.slice(0, 20).filter((entry) => entry.path !== path)
  const values = newest.flatMap(({ data }) => data.get(key) ?? [])
  return values.filter((value) => value instanceof CalendarDate).length * 2 > values.length
}
