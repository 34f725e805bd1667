import { resolvePlain } from '../../frontmatter/scalar'
import { Timestamp } from '../../ruby/timestamp'
import { removeFixes, useFix } from '../fixes'
import { valueToString } from '../../frontmatter/valueToString'
import { valueOf } from '../../frontmatter/valueOf'
import { fieldNamed } from '../fields'
import type { Finding, LintedPage, Rule } from '../rule'
import { postNameOf } from '../fileNames/postName'
import { missingOffset } from './movedDay'
import { dateField, dayText, instantOfField, instantOfText, isRolledOver, writtenDay } from './dateField'

/**
 * Reports a date that Ruby's `Time.parse` cannot parse. The build fails
 * (`Utils.parse_date`, https://github.com/jekyll/jekyll/blob/master/lib/jekyll/utils.rb).
 */
export const invalidDate: Rule = {
  id: 'invalid-date',
  severity: 'error',

  *check(page: LintedPage) {
    const field = dateField(page)
    yield* notAScalar(page)
    if (!field || field.value.isAlias || field.value.value === null || instantOfField(page, field)) return
    const { span } = field.value
    const source = page.text.slice(span.start, span.end)
    if (/^["']?\s*["']?$/.test(source)) return // `empty-date` reports it
    const fixes = [
      ...suggestDates(page, source).map((date) => useFix(page.text, span, inZone(page, date))),
      ...removeFixes(page, field),
    ]
    yield { span, message: { key: 'invalid-date', args: { date: source } }, fixes }
  },
}

/**
 * The finding for a date that is not a scalar. YAML reads `date: {{date}}` as a mapping. Jekyll converts it to a
 * string, in which Ruby finds no date.
 */
function* notAScalar(page: LintedPage): Generator<Finding> {
  const field = page.kind === 'page' ? undefined : fieldNamed(page, 'date')
  if (!field || field.value.kind === 'scalar') return
  const shown = valueToString(valueOf(field.value))
  if (instantOfText(page, shown)) return
  const source = page.text.slice(field.value.span.start, field.value.span.end).trimEnd()
  const span = { ...field.value.span, end: field.value.span.start + source.length }
  yield { span, message: { key: 'invalid-date', args: { date: shown } }, fixes: [] }
}

/** Valid dates that the author may have meant, the most likely one first. */
function suggestDates(page: LintedPage, source: string): string[] {
  if (source.includes('\n')) return []
  const file = postNameOf(page)?.day
  const named = file ? [source.replace(/\d{4}-\d{1,2}-\d{1,2}/, dayText(file)), dayText(file)] : []
  const isYear = file && source.includes(`${file.year}-`)
  const swapped = swap(source)
  const others = repairs.map((repair) => repair(source))
  const candidates = isYear ? [...others, ...named, swapped] : [...others, swapped, ...named]
  const isValid = (date: string) => {
    const day = writtenDay(date)
    return date !== source && day !== undefined && !isRolledOver(day) && instantOfText(page, bare(date)) !== undefined
  }
  return [...new Set(candidates)].filter(isValid).slice(0, 3)
}

/** The date with the site's offset, if it would be another day without the offset. */
function inZone(page: LintedPage, date: string): string {
  const value = page.site?.timezone === undefined ? undefined : resolvePlain(date)
  return date + ((value instanceof Timestamp ? missingOffset(page, date, value) : undefined) ?? '')
}

function bare(date: string): string {
  return date.replace(/^(["'])(.*)\1$/, '$2')
}

const two = (part: string) => part.padStart(2, '0')

/** Functions that remove an extra digit, or convert a date in the notation of Chinese, Japanese or Korean. */
const repairs: readonly ((date: string) => string)[] = [
  (date) => date.replace(/(\d{4})-0*(\d{1,2})-0*(\d{1,2})(?!\d)/, (_, y, m, d) => `${y}-${two(m)}-${two(d)}`),
  (date) => date.replace(/(?<=:\d\d?:?)(\d\d)\d(?!\d)/g, '$1'),
  (date) =>
    date.replace(
      /(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일.]?\s*/,
      (all: string, y: string, m: string, d: string, at: number) =>
        `${y}-${two(m)}-${two(d)}${at + all.length < date.length ? ' ' : ''}`,
    ),
]

function swap(date: string): string {
  return date.replace(/(\d{4})-(\d{2})-(\d{2})(?!\d)/, '$1-$3-$2')
}
