import { basename } from '../../ruby/extname'
import { dayOfYear } from '../../ruby/calendar'
import { downcase } from '../../ruby/letterCase'
import type { Timestamp } from '../../ruby/timestamp'
import { valueToString } from '../../frontmatter/valueToString'
import type { Value } from '../../frontmatter/node'
import type { JekyllVersion } from '../config/jekyllVersion'
import { escapePath } from './escapePath'
import { isoWeek, monthName, weekday } from '../../ruby/calendarNames'
import { slugify, slugifyTitle } from './slugify'

/** The values for the placeholders of a permalink. */
export interface PermalinkValues {
  readonly collection: string
  /** The path relative to the folder of the collections. */
  readonly relativePath: string
  /** The path without the collection's folder and the extension. */
  readonly cleanedPath: string
  readonly outputExtension: string
  readonly date: Timestamp
  readonly slug: Value
  readonly categories: readonly Value[]
}

/** Why a permalink results in no URL. Each of these makes the whole build fail. */
export type PermalinkError = 'unknown-placeholder' | 'slug-no-text' | 'colon-in-address'

/**
 * Fills a template such as `/:categories/:title/`. Returns the URL, or why there is none.
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/url.rb and `drops/url_drop.rb`
 */
export function fillPermalink(
  template: string,
  page: PermalinkValues,
  edition: JekyllVersion,
): { url: string } | PermalinkError {
  let fault: PermalinkError | undefined
  const filled = template.replace(/:([a-z_]+)/g, (match: string, name: string) => {
    const known = [name, name.replace(/_$/, '')].find((key) => isKnown(key, edition))
    if (known === undefined) fault ??= 'unknown-placeholder'
    const value = known === undefined ? '' : placeholders[known]?.(page, edition)
    if (value === undefined) fault ??= 'slug-no-text'
    const escaped = escapePath(value ?? '')
    if (escaped === undefined) fault ??= 'colon-in-address'
    return (escaped ?? '') + match.slice(1 + (known ?? name).length)
  })
  return fault ?? { url: sanitize(filled) }
}

/**
 * Fills the template of a page or static file. The placeholders are replaced one after the other, so a value may
 * contain the next placeholder. Unknown placeholders stay as they are (`URL#generate_url_from_hash`).
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string>>,
): { url: string } | PermalinkError {
  let filled = template
  for (const [name, value] of Object.entries(values)) {
    if (!filled.includes(':')) break
    const escaped = escapePath(value)
    if (escaped === undefined) return 'colon-in-address'
    filled = filled.replaceAll(`:${name}`, () => escaped)
  }
  return { url: sanitize(filled) }
}

/** Returns the names of the placeholders for posts, drafts and documents. */
export function placeholderNames(edition: JekyllVersion): string[] {
  return Object.keys(placeholders).filter((name) => isKnown(name, edition))
}

function isKnown(name: string, { unknownPlaceholders }: JekyllVersion): boolean {
  return Object.hasOwn(placeholders, name) && !unknownPlaceholders.has(name)
}

/** Computes the value of a placeholder; `undefined` if Ruby raises an error because the slug is not a string. */
type Placeholder = (page: PermalinkValues, edition: JekyllVersion) => string | undefined

const placeholders: Readonly<Record<string, Placeholder>> = {
  collection: ({ collection }) => collection,
  output_ext: ({ outputExtension }) => outputExtension,
  path: ({ cleanedPath }) => cleanedPath,
  name: ({ relativePath }, edition) => slugify(basename(relativePath), edition),
  title: (page, edition) => slugged(page, (text) => slugifyTitle(text, edition)),
  slug: (page, edition) => slugged(page, (text) => slugify(text, edition)),
  categories: ({ categories }) => joined(categories, downcase),
  slugified_categories: ({ categories }, edition) => joined(categories, (text) => slugify(text, edition)),
  year: ({ date }) => pad(date.civil.year, 4),
  short_year: ({ date }) => pad(date.civil.year % 100, 2),
  month: ({ date }) => pad(date.civil.month, 2),
  i_month: ({ date }) => `${date.civil.month}`,
  short_month: ({ date }) => monthName(date).slice(0, 3),
  long_month: ({ date }) => monthName(date),
  day: ({ date }) => pad(date.civil.day, 2),
  i_day: ({ date }) => `${date.civil.day}`,
  y_day: ({ date }) => pad(dayOfYear(date.civil), 3),
  short_day: ({ date }) => weekday(date).name.slice(0, 3),
  long_day: ({ date }) => weekday(date).name,
  w_day: ({ date }) => `${weekday(date).number}`,
  week: ({ date }) => pad(isoWeek(date).week, 2),
  w_year: ({ date }) => pad(isoWeek(date).year, 4),
  hour: ({ date }) => pad(date.civil.hour, 2),
  minute: ({ date }) => pad(date.civil.minute, 2),
  second: ({ date }) => pad(date.civil.second, 2),
}

function slugged({ slug, relativePath }: PermalinkValues, slugify: (text: string) => string): string | undefined {
  if (slug === null || slug === false) return slugify(basename(relativePath))
  return typeof slug === 'string' ? slugify(slug) : undefined
}

function joined(categories: readonly Value[], change: (text: string) => string): string {
  return [...new Set(categories.map((category) => change(valueToString(category))))].join('/')
}

function sanitize(path: string): string {
  return `/${path}`.replaceAll('..', '/').replaceAll('./', '').replace(/\/+/g, '/')
}

function pad(number: number, width: number): string {
  return `${number}`.padStart(width, '0')
}
