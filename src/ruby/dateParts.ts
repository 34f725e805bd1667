/** The parts that Ruby's `Date._parse` finds in a string and that `Time.parse` uses. */
export interface DateParts {
  year?: number
  month?: number
  day?: number
  dayOfYear?: number
  hour?: number
  minute?: number
  second?: number
  zone?: string
  /** False if the year is written in full, so that `0022` is the year 22. */
  isShortYear?: boolean
  isBeforeChrist?: boolean
}

type Part = string | undefined

/**
 * Decides as Ruby does which of three numbers is the year, the month and the day. Callers pass the numbers in the order
 * of the form (`s3e` of https://github.com/ruby/date/blob/master/ext/date/date_parse.c).
 */
export function orderParts(year: Part, month: Part, day: Part): DateParts {
  ;[year, month, day] = fillYear(year, month, day)
  if (year !== undefined) {
    const number = /[-+]?\d+/.exec(year)
    const tail = number ? year.slice(number.index + number[0].length) : ''
    if (number && tail !== '') [year, day] = [day, number[0]]
  }
  if (month !== undefined && (month.startsWith("'") || month.length > 2)) [year, month, day] = [month, day, year]
  if (day !== undefined && (day.startsWith("'") || day.length > 2)) [year, day] = [day, year]
  return { ...readYear(year), ...numberIn('month', month), ...numberIn('day', day) }
}

function fillYear(year: Part, month: Part, day: Part): [Part, Part, Part] {
  if (year !== undefined && month !== undefined && day === undefined) [year, month, day] = [day, year, month]
  if (year === undefined && day !== undefined && (day.length > 2 || day.startsWith("'"))) return [day, month, undefined]
  return [year, month, day]
}

function readYear(year: Part): DateParts {
  const [number, sign = '', digits = ''] = /([-+]?)(\d+)/.exec(year ?? '') ?? []
  if (number === undefined) return {}
  return { year: Number(number), ...(sign !== '' || digits.length > 2 ? { isShortYear: false } : {}) }
}

function numberIn(name: 'month' | 'day', part: Part): DateParts {
  const digits = /\d+/.exec(part ?? '')?.[0]
  return digits === undefined ? {} : { [name]: Number(digits) }
}
