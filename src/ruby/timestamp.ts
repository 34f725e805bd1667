import { civilOf, type Civil } from './calendar'

/** A date without a time, as YAML reads `2022-07-28`. */
export class CalendarDate {
  constructor(
    readonly year: number,
    readonly month: number,
    readonly day: number,
  ) {}

  toString(): string {
    return [pad(this.year, 4), pad(this.month, 2), pad(this.day, 2)].join('-')
  }

  toJSON(): string {
    return this.toString()
  }
}

/** An instant and the offset in which it is shown, both in seconds. */
export class Timestamp {
  constructor(
    /** Seconds since 1970-01-01 UTC. Jekyll drops fractions. */
    readonly seconds: number,
    /** Seconds east of UTC. */
    readonly offset: number,
  ) {}

  /** The civil time at the offset. */
  get civil(): Civil {
    return civilOf(this.seconds + this.offset)
  }

  /** Returns the time as Ruby and Jekyll's templates print it: `2022-07-28 10:00:00 +0900`. */
  toString(): string {
    const { year, month, day, hour, minute, second } = this.civil
    const time = [hour, minute, second].map((part) => pad(part, 2)).join(':')
    return `${new CalendarDate(year, month, day)} ${time} ${this.zone}`
  }

  toJSON(): string {
    return this.toString()
  }

  private get zone(): string {
    const minutes = Math.floor(Math.abs(this.offset) / 60)
    return `${this.offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${pad(minutes % 60, 2)}`
  }
}

function pad(number: number, width: number): string {
  return number < 0 ? `-${pad(-number, width)}` : `${number}`.padStart(width, '0')
}
