import { secondsOf, type Civil } from './calendar'

/** A time zone. Offsets are seconds east of UTC, instants are seconds since 1970. */
export interface Zone {
  offsetAt(seconds: number): number
}

const zones = new Map<string, Zone>()

/**
 * Returns the zone that the C library uses for a `TZ` name: an IANA name or a POSIX one such as `KST-9` (POSIX counts
 * westwards). Unknown names are UTC.
 */
export function zoneOf(name: string): Zone {
  const known = zones.get(name) ?? namedZone(name) ?? fixedZone(name)
  zones.set(name, known)
  return known
}

/**
 * Returns the instant at which the zone's clocks show a civil time. If they show it twice, returns the later one, as
 * Ruby does.
 */
export function instantOf(civil: Civil, zone: Zone): number {
  const utc = secondsOf(civil)
  const day = 86_400
  const after = zone.offsetAt(utc + day)
  return zone.offsetAt(utc - after) === after ? utc - after : utc - zone.offsetAt(utc - day)
}

function namedZone(name: string): Zone | undefined {
  // No file name in the time zone database begins in lower case, but `Intl` ignores case.
  if (!/^[A-Z][\w+-]*(\/[\w+-]+)*$/.test(name) || /^[A-Z]{3,}[+-]?\d+$/.test(name)) return undefined
  try {
    return intlZone(new Intl.DateTimeFormat('en-US', { ...clock, timeZone: name }))
  } catch {
    return undefined // `Intl` throws a RangeError for an unknown zone.
  }
}

const clock = {
  hourCycle: 'h23',
  era: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const

/** Caches offsets. Zones change only at quarters of an hour, so an offset is valid for the whole quarter. */
function intlZone(format: Intl.DateTimeFormat): Zone {
  const offsets = new Map<number, number>()
  return {
    offsetAt(seconds) {
      const quarter = Math.floor(seconds / 900)
      const offset = offsets.get(quarter) ?? readOffset(format, quarter * 900)
      offsets.set(quarter, offset)
      return offset
    },
  }
}

function readOffset(format: Intl.DateTimeFormat, seconds: number): number {
  const parts = new Map(format.formatToParts(seconds * 1000).map(({ type, value }) => [type, value]))
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  const year = parts.get('era') === 'BC' ? 1 - read('year') : read('year')
  const [month, day, hour, minute, second] = [read('month'), read('day'), read('hour'), read('minute'), read('second')]
  return secondsOf({ year, month, day, hour, minute, second }) - seconds
}

function fixedZone(name: string): Zone {
  const [, sign, hours = '0', minutes = '0'] = /^[A-Za-z]{3,}([+-]?)(\d{1,2})(?::(\d\d))?$/.exec(name) ?? []
  const west = (Number(hours) * 60 + Number(minutes)) * 60
  const offset = sign === '-' || west === 0 ? west : -west
  return { offsetAt: () => offset }
}
