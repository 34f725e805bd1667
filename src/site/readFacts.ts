import { findFrontMatter, type Borders } from '../frontmatter/borders'
import { dataOf, readPostValue, readWholeValue, type PostValue } from '../frontmatter/readPost'
import { textOfValue } from '../frontmatter/textOfValue'
import { bodyOf } from '../jekyll/excerpt'
import { firstHeading } from '../jekyll/headingTitle'
import { opensFrontMatter } from '../jekyll/sourceFile'
import type { Steps } from '../text/steps'
import { CalendarDate, Timestamp } from '../ruby/timestamp'
import { definedInData } from './definedInData'
import { definedInIndented } from './definedInIndented'
import { definedInStyles } from './definedInStyles'
import type { Defined, Facts, Rest, Stamp, StoredPostValue } from './facts'
import { isContentKind, type FileKind } from './kinds'
import { pack, type Packed } from './packed'
import { store } from './storedValue'
import { useMarkdown, useTemplate } from './useBody'
import { useFrontMatter } from './useFrontMatter'
import { Used } from './used'

/** What a file is, as far as its path tells. */
export interface Placed {
  readonly path: string
  readonly kind: FileKind
  readonly isMarkdown: boolean
}

/** Longer texts of includes, layouts and data files are not stored. */
const longestKept = 256 * 1024

/** What a file's text adds to the index, in steps; `undefined` for a file that is not UTF-8. */
export function* factSteps(placed: Placed, text: string | undefined, stamp?: Stamp): Steps<Facts> {
  const facts = text === undefined ? unreadable(placed) : yield* fromText(placed, text)
  return stamp ? { ...facts, stamp } : facts
}

/** Copies the strings: a part of a string would keep the whole text in memory. */
function detached(facts: Facts): Facts {
  return JSON.parse(JSON.stringify(facts)) as Facts
}

function unreadable({ kind }: Placed): Facts {
  return { kind, isUtf8: false, defines: [] }
}

function* fromText(placed: Placed, text: string): Steps<Facts> {
  const { path, kind } = placed
  const borders = kind === 'include' || kind === 'data' ? undefined : findFrontMatter(text)
  const frontMatter = borders && readPostValue(text)
  const used = new Used()
  if (frontMatter) useFrontMatter(frontMatter, used)
  const found = yield* readText(placed, text, borders, used)
  return {
    ...detached({
      kind: settledKind(kind, opensFrontMatter(text)),
      ...atHand(path, frontMatter, used),
      defines: found.defines,
      ...kept(placed, text),
    }),
    ...(frontMatter && { frontMatter: packed(frontMatter) }),
    ...restOf(used, found),
  }
}

/** The facts that are often needed, so they are not serialized. */
function atHand(path: string, frontMatter: PostValue | undefined, used: Used): Partial<Facts> {
  const [date, title, tags, categories] = [
    dayOf(path, frontMatter),
    titleIn(frontMatter),
    used.of('tag'),
    used.of('category'),
  ]
  return {
    ...(title !== undefined && { title }),
    ...(tags.length > 0 && { tags }),
    ...(categories.length > 0 && { categories }),
    ...(date !== undefined && { date }),
  }
}

function restOf({ others: uses }: Used, { headings }: Found): Pick<Facts, 'rest'> {
  return uses || headings ? { rest: pack({ ...(uses && { uses }), ...(headings && { headings }) }) } : {}
}

/** The texts and values that are stored as they are. */
function kept({ path, kind, isMarkdown }: Placed, text: string): Pick<Facts, 'text' | 'whole' | 'heading'> {
  const heading = isMarkdown && isContentKind(kind) ? firstHeading(bodyOf(text)) : undefined
  if (heading !== undefined) return { heading }
  if (kind === 'document' && /\.ya?ml$/.test(path)) return { whole: packed(readWholeValue(text)) }
  return (kind === 'include' || kind === 'layout' || kind === 'data') && text.length <= longestKept ? { text } : {}
}

/** A file without front matter is copied as it is, unless it is a post or draft. */
function settledKind(kind: FileKind, hasFrontMatter: boolean): FileKind {
  if (kind === 'asset') return hasFrontMatter ? 'page' : 'asset'
  return kind === 'document' && !hasFrontMatter ? 'asset' : kind
}

type Found = Pick<Facts, 'defines'> & Pick<Rest, 'headings'>

/** The names in a text. Static files except style sheets contain none. */
function* readText(
  { path, kind, isMarkdown }: Placed,
  text: string,
  borders: Borders | undefined,
  used: Used,
): Steps<Found> {
  if (kind === 'data') return { defines: definedInData(path, text) }
  if (kind === 'plugin') return { defines: tagsIn(text) }
  const start = borders?.whole.end ?? 0
  if (/\.sass$/i.test(path)) return { defines: definedInIndented(text) }
  if (/\.s?css$/i.test(path)) return { defines: definedInStyles(text, !/\.css$/i.test(path)) }
  if (!borders && (kind === 'asset' || kind === 'document')) return { defines: [] }
  return isMarkdown ? yield* useMarkdown(text, start, used) : useTemplate(text, start, used)
}

/** The Liquid tags that a plugin of the site defines; `''` for a name that only Ruby can compute. */
function tagsIn(text: string): Defined[] {
  const found = text.matchAll(/register_tag\b[\s(]*(?:["':](\w+)|(?=[a-z]))/g)
  return [...found].map(({ index, 0: { length }, 1: name = '' }) => {
    const end = index + length
    return { kind: 'tag-name', name, start: end - name.length, end }
  })
}

function packed({ value, isRefused }: PostValue): Packed<StoredPostValue> {
  return pack({ value: store(value), ...(isRefused && { isRefused }) })
}

function titleIn(frontMatter: PostValue | undefined): string | undefined {
  const title = frontMatter && dataOf(frontMatter).get('title')
  return title === undefined || title === null || title === '' ? undefined : textOfValue(title)
}

function dayOf(path: string, frontMatter: PostValue | undefined): number | undefined {
  const date = frontMatter && dataOf(frontMatter).get('date')
  if (date instanceof Timestamp) return date.seconds
  const named = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})-[^/]*$/.exec(path)?.[1]
  const text = date instanceof CalendarDate || typeof date === 'string' ? String(date) : named
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text ?? '') ?? []
  return year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000
}
