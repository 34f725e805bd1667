import { orderParts, type DateParts } from './dateParts'
import { compactDigits } from './compactDigits'

/**
 * One form of a date: its pattern, and a function that reads a match. The matched text is removed before later forms
 * are tried.
 */
export interface DateForm {
  readonly pattern: RegExp
  read(match: RegExpExecArray): DateParts
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const number = '(?<!\\d)\\d+'
const era = '(c(?:e|\\.e\\.)|b(?:ce|\\.c\\.e\\.)|a(?:d|\\.d\\.)|b(?:c|\\.c\\.))'
const wordEnd = '(?![\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}])'
const wordStart = '(?<![\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}])'

/**
 * The forms in the order in which Ruby tries them; the first that matches anywhere wins (`date__parse` of
 * https://github.com/ruby/date/blob/master/ext/date/date_parse.c).
 */
export const dateForms: readonly DateForm[] = [
  // 28 Jul 2022
  form(
    `('?${number})[^-\\d\\s]*\\s*(${months})[^-\\d\\s']*(?:\\s*${era}?\\s*('?-?\\d+(?:(?:st|nd|rd|th)${wordEnd})?))?`,
    ([, day, month, era, year]) => ordered(year, monthOf(month), day, era),
  ),
  // Jul 28, 2022
  form(
    `${wordStart}(${months})[^-\\d\\s']*\\s*('?\\d+)[^-\\d\\s']*(?:\\s*,?\\s*${era}?\\s*('?-?\\d+))?`,
    ([, month, day, era, year]) => ordered(year, monthOf(month), day, era),
  ),
  // 2022-07-28
  form(`('?[-+]?${number})-(\\d+)-('?-?\\d+)`, ([, year, month, day]) => orderParts(year, month, day)),
  // R4.07.28: a year of a Japanese era
  form(`${wordStart}([mtshr])(\\d+)\\.(\\d+)\\.(\\d+)`, ([, era = '', year, month, day]) => ({
    year: Number(year) + (japaneseEras[era.toLowerCase()] ?? 0),
    month: Number(month),
    day: Number(day),
  })),
  // 28-Jul-2022, Jul-28-2022
  form(`('?-?${number})-(${months})[^-/.]*-('?-?\\d+)`, ([, day, month, year]) => ordered(year, monthOf(month), day)),
  form(`${wordStart}(${months})[^-/.]*-('?-?\\d+)(?:-('?-?\\d+))?`, ([, month, day, year]) =>
    ordered(year, monthOf(month), day),
  ),
  // 2022/07/28
  form(`('?-?${number})/\\s*('?\\d+)(?:\\D\\s*('?-?\\d+))?`, ([, year, month, day]) => orderParts(year, month, day)),
  // 2022.07.28
  form(`('?-?${number})\\.\\s*('?\\d+)\\.\\s*('?-?\\d+)`, ([, year, month, day]) => orderParts(year, month, day)),
  // 2022-W30-4: a week, which `Time.parse` ignores
  form(`${wordStart}(?:\\d{2}|\\d{4})?-?w\\d{2}(?:-?\\d)?${wordEnd}`, () => ({})),
  form(`-w-\\d${wordEnd}`, () => ({})),
  // --07-28 and --0728
  form(`--(\\d{2})?-(\\d{2})${wordEnd}`, ([, month, day]) => numbers({ month, day })),
  form(`--(\\d{2})(\\d{2})?${wordEnd}`, ([, month, day]) => numbers({ month, day })),
  // 2022-209: a day of the year
  form(`^(?!.*[,.](?:\\d{2}|\\d{4})-\\d{3}${wordEnd}).*?${wordStart}(\\d{2}|\\d{4})-(\\d{3})${wordEnd}`, (match) =>
    numbers({ year: match[1], dayOfYear: match[2] }),
  ),
  form(`^(?!.*\\d-\\d{3}${wordEnd}).*?(?<=[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}])-(\\d{3})${wordEnd}`, ([, dayOfYear]) =>
    numbers({ dayOfYear }),
  ),
  // '22
  form(`'(\\d+)${wordEnd}`, ([, year]) => numbers({ year })),
  // July
  form(`${wordStart}(${months})\\S*`, ([, month]) => numbers({ month: monthOf(month) })),
  // 28th
  form(`(${number})(?:st|nd|rd|th)${wordEnd}`, ([, day]) => numbers({ day })),
  compactDigits,
]

function form(pattern: string, read: DateForm['read']): DateForm {
  return { pattern: new RegExp(pattern, 'iu'), read }
}

function ordered(year: string | undefined, month: string, day: string | undefined, era = ''): DateParts {
  return { ...orderParts(year, month, day), ...(/^b/i.test(era) ? { isBeforeChrist: true } : {}) }
}

function monthOf(name = ''): string {
  return `${months.split('|').indexOf(name.toLowerCase()) + 1}`
}

function numbers(parts: Record<string, string | undefined>): DateParts {
  const present = Object.entries(parts).filter(([, text]) => text !== undefined)
  return Object.fromEntries(present.map(([name, text]) => [name, Number(text)]))
}

// The year before the first year of each era: Meiji, Taisho, Showa, Heisei and Reiwa.
const japaneseEras: Readonly<Record<string, number>> = { m: 1867, t: 1911, s: 1925, h: 1988, r: 2018 }
