import { resolvePlain } from '../../frontmatter/scalar'
import { Timestamp } from '../../ruby/timestamp'
import { removeFixes, replaceFix } from '../fixes'
import { textOfValue } from '../../frontmatter/textOfValue'
import { valueOf } from '../../frontmatter/valueOf'
import { fieldNamed } from '../fields'
import type { Finding, Fix, Page, Rule } from '../rule'
import { nameOfPost } from '../fileNames/postName'
import { lackingOffset } from './movedDay'
import { dateField, dayText, instantOfField, instantOfText, isRolledOver, writtenDay } from './dateField'

/**
 * A date that Ruby's `Time.parse` refuses stops the whole build
 * (`Utils.parse_date`, https://github.com/jekyll/jekyll/blob/master/lib/jekyll/utils.rb).
 */
export const invalidDate: Rule = {
  id: 'invalid-date',
  severity: 'error',

  *check(page: Page) {
    const field = dateField(page)
    yield* noScalar(page)
    if (!field || field.value.isAlias || field.value.value === null || instantOfField(page, field)) return
    const { span } = field.value
    const source = page.text.slice(span.start, span.end)
    if (/^["']?\s*["']?$/.test(source)) return // an empty one
    const fixes = [
      ...meant(page, source).map((date) => use(page.text, span, inZone(page, date))),
      ...removeFixes(page, field),
    ]
    yield { span, message: { key: 'invalid-date', args: { date: source } }, fixes }
  },
}

/** `date: {{date}}` is a mapping to YAML: Ruby finds no date in what it is printed as. */
function* noScalar(page: Page): Generator<Finding> {
  const field = page.kind === 'page' ? undefined : fieldNamed(page, 'date')
  if (!field || field.value.kind === 'scalar') return
  const shown = textOfValue(valueOf(field.value))
  if (instantOfText(page, shown)) return
  const source = page.text.slice(field.value.span.start, field.value.span.end).trimEnd()
  const span = { ...field.value.span, end: field.value.span.start + source.length }
  yield { span, message: { key: 'invalid-date', args: { date: shown } }, fixes: [] }
}

function use(text: string, span: { start: number; end: number }, date: string): Fix {
  return replaceFix({ key: 'fix.use', args: { value: date } }, text, span, date)
}

/** What the author may have meant, the likeliest first: each one a date to Ruby. */
function meant(page: Page, source: string): string[] {
  if (source.includes('\n')) return []
  const file = nameOfPost(page)?.day
  const named = file ? [source.replace(/\d{4}-\d{1,2}-\d{1,2}/, dayText(file)), dayText(file)] : []
  const isYear = file && source.includes(`${file.year}-`)
  const [swapped, ...others] = [swap, ...repairs].map((repair) => repair(source))
  const candidates = isYear ? [...others, ...named, swapped!] : [...others, swapped!, ...named]
  const isMeant = (date: string) => {
    const day = writtenDay(date)
    return date !== source && day !== undefined && !isRolledOver(day) && instantOfText(page, bare(date)) !== undefined
  }
  return [...new Set(candidates)].filter(isMeant).slice(0, 3)
}

/** With the blog's offset, where the day would move without. */
function inZone(page: Page, date: string): string {
  const value = page.site?.timezone === undefined ? undefined : resolvePlain(date)
  return date + ((value instanceof Timestamp ? lackingOffset(page, date, value) : undefined) ?? '')
}

function bare(date: string): string {
  return date.replace(/^(["'])(.*)\1$/, '$2')
}

const two = (part: string) => part.padStart(2, '0')

/** A digit too many, years and months as Chinese, Japanese and Korean write them. */
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
