import { parseTimeAsWritten } from '../../ruby/parseTime'
import { endsInDirective, strftime } from '../../ruby/strftime'
import { CalendarDate, Timestamp } from '../../ruby/timestamp'
import { secondsOf } from '../../ruby/calendar'
import { instantOf, zoneOf, type Zone } from '../../ruby/zone'
import { zoneName } from '../../ruby/zoneName'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import { inspect } from '../values/text'
import { LocalTime, UtcTime } from '../values/localTime'
import { isInteger, type LiquidValue } from '../values/value'
import { filter, filterTaking, type Filter } from './filter'

/** The filters for dates. They write times in the site's time zone. */
export const dates: Readonly<Record<string, Filter>> = {
  date: filterTaking('"%Y-%m-%d"', 1, 1, (input, [format], run) => {
    const pattern = run.text(format ?? null)
    const date = pattern === '' ? undefined : toDate(input, run)
    return date === undefined ? input : formatted(date, pattern, run)
  }),
  date_to_xmlschema: local((time, run) => formatted(time, '%Y-%m-%dT%H:%M:%S%:z', run)),
  date_to_rfc822: local((time, run) => formatted(time, '%a, %d %b %Y %H:%M:%S %z', run)),
  date_to_string: inWords('%b'),
  date_to_long_string: inWords('%B'),
}

const namesUtc = /(?:\dz|[^a-z](?:utc|z)|-00(?::?00)?)[ \t]*$/

type DateValue = CalendarDate | Timestamp

/** The date of a value (`Liquid::Utils.to_date`); `undefined` if the value is not a date. */
function toDate(input: LiquidValue, run: Run): DateValue | undefined {
  if (input instanceof CalendarDate || input instanceof Timestamp) return input
  if (isInteger(input)) return at(Number(input), run)
  if (typeof input !== 'string' || input === '') return undefined
  const text = input.toLowerCase()
  if (text === 'now' || text === 'today') return at(run.site.now, run)
  if (/^\d+$/.test(text)) return at(Number(text), run)
  const time = parseTimeAsWritten(text, siteZone(run), run.site.now)
  if (!time) return undefined
  if (namesUtc.test(text)) return new UtcTime(time.seconds, 0)
  return siteZone(run).offsetAt(time.seconds) === time.offset ? new LocalTime(time.seconds, time.offset) : time
}

const latest = 8e12

function at(seconds: number, run: Run): Timestamp | undefined {
  return Math.abs(seconds) > latest ? undefined : new LocalTime(seconds, siteZone(run).offsetAt(seconds))
}

function siteZone({ site }: Run): Zone {
  return zoneOf(site.config.timezone ?? site.machineZone)
}

function formatted(date: DateValue, pattern: string, run: Run): string {
  if (date instanceof CalendarDate)
    return strftime(pattern, { time: new Timestamp(midnight(date), 0), zoneName: '+00:00' })
  if (endsInDirective(pattern)) throw stops(`invalid format: ${pattern}`)
  return strftime(pattern, { time: date, zoneName: nameOfZone(date, run) ?? '' })
}

/** The name of the time's zone; `undefined` if the time has only an offset. */
export function nameOfZone(time: Timestamp, { site }: Run): string | undefined {
  if (time instanceof UtcTime) return 'UTC'
  return time instanceof LocalTime ? zoneName(site.config.timezone ?? site.machineZone, time.offset) : undefined
}

function midnight({ year, month, day }: CalendarDate): number {
  return secondsOf({ year, month, day, hour: 0, minute: 0, second: 0 })
}

type Formatter = (time: Timestamp, run: Run, args: readonly (LiquidValue | undefined)[]) => string

function local(format: Formatter, most = 0): Filter {
  return filter(0, most, (input, args, run) => {
    if (run.text(input) === '') return input
    const date = toDate(input, run)
    if (date === undefined) throw stops(`Invalid Date: '${inspect(input, run.budget)}' is not a valid datetime.`)
    return format(inSiteZone(date, run), run, args)
  })
}

/** The time in the site's time zone. For a day, this is midnight. */
function inSiteZone(date: DateValue, run: Run): Timestamp {
  const zone = siteZone(run)
  if (date instanceof Timestamp) return new LocalTime(date.seconds, zone.offsetAt(date.seconds))
  const { year, month, day } = date
  const seconds = instantOf({ year, month, day, hour: 0, minute: 0, second: 0 }, zone)
  return new LocalTime(seconds, zone.offsetAt(seconds))
}

function inWords(month: string): Filter {
  return local((time, run, [type, style]) => {
    if (type !== 'ordinal') return formatted(time, `%d ${month} %Y`, run)
    const day = `${time.civil.day}${ending(time.civil.day)}`
    return formatted(time, style === 'US' ? `${month} ${day}, %Y` : `${day} ${month} %Y`, run)
  }, 2)
}

function ending(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
