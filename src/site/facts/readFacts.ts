import { findFrontMatter, type Borders } from '../../frontmatter/borders'
import { dataOf, readFrontMatterValue, readYamlValue, type FrontMatterValue } from '../../frontmatter/readPost'
import { valueToString } from '../../frontmatter/valueToString'
import { bodyOf } from '../../jekyll/output/excerpt'
import { findFirstHeading } from '../../jekyll/output/headingTitle'
import { opensFrontMatter } from '../../jekyll/output/sourceFile'
import type { Steps } from '../../text/steps'
import { CalendarDate, Timestamp } from '../../ruby/timestamp'
import { definedInData } from './definedInData'
import { definedInIndented } from './definedInIndented'
import { definedInStyles } from './definedInStyles'
import type { DefinedName, Facts, Rest, Stamp, StoredPostValue } from './facts'
import { isContentKind, type SiteFileKind } from './kinds'
import { serialize, type Serialized } from './serialized'
import { store } from './storedValue'
import { collectFromMarkdown, collectFromTemplate } from './collectFromBody'
import { collectFromFrontMatter } from './collectFromFrontMatter'
import { ReferenceSet } from './referenceSet'

/** A file to read, and its kind as far as its path shows it. */
export interface FileToRead {
  readonly path: string
  readonly kind: SiteFileKind
  readonly isMarkdown: boolean
}

/** The length of the longest text of an include, layout or data file that is stored. */
const longestKept = 256 * 1024

/** Reads, in steps, the facts that a file adds to the index. `text` is `undefined` for a file that is not UTF-8. */
export function* readFactsInSteps(placed: FileToRead, text: string | undefined, stamp?: Stamp): Steps<Facts> {
  const facts = text === undefined ? unreadable(placed) : yield* fromText(placed, text)
  return stamp ? { ...facts, stamp } : facts
}

/** Copies the strings, since a part of a string keeps the whole text in memory. */
function detached(facts: Facts): Facts {
  return JSON.parse(JSON.stringify(facts)) as Facts
}

function unreadable({ kind }: FileToRead): Facts {
  return { kind, isUtf8: false, defines: [] }
}

function* fromText(placed: FileToRead, text: string): Steps<Facts> {
  const { path, kind } = placed
  const borders = kind === 'include' || kind === 'data' ? undefined : findFrontMatter(text)
  const frontMatter = borders && readFrontMatterValue(text)
  const used = new ReferenceSet()
  if (frontMatter) collectFromFrontMatter(frontMatter, used)
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

/** Returns the facts that are needed often, which are therefore not serialized. */
function atHand(path: string, frontMatter: FrontMatterValue | undefined, used: ReferenceSet): Partial<Facts> {
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

function restOf({ others: uses }: ReferenceSet, { headings }: Found): Pick<Facts, 'rest'> {
  return uses || headings ? { rest: serialize({ ...(uses && { uses }), ...(headings && { headings }) }) } : {}
}

/** Returns the texts and values that are stored unchanged. */
function kept({ path, kind, isMarkdown }: FileToRead, text: string): Pick<Facts, 'text' | 'whole' | 'heading'> {
  const heading = isMarkdown && isContentKind(kind) ? findFirstHeading(bodyOf(text)) : undefined
  if (heading !== undefined) return { heading }
  if (kind === 'document' && /\.ya?ml$/.test(path)) return { whole: packed(readYamlValue(text)) }
  return (kind === 'include' || kind === 'layout' || kind === 'data') && text.length <= longestKept ? { text } : {}
}

/**
 * Returns the final kind of a file. A file without front matter, unless it is a post or draft, is an `asset`: Jekyll
 * copies it.
 */
function settledKind(kind: SiteFileKind, hasFrontMatter: boolean): SiteFileKind {
  if (kind === 'asset') return hasFrontMatter ? 'page' : 'asset'
  return kind === 'document' && !hasFrontMatter ? 'asset' : kind
}

type Found = Pick<Facts, 'defines'> & Pick<Rest, 'headings'>

/** Collects the names in a text. Static files except style sheets contain none. */
function* readText(
  { path, kind, isMarkdown }: FileToRead,
  text: string,
  borders: Borders | undefined,
  used: ReferenceSet,
): Steps<Found> {
  if (kind === 'data') return { defines: definedInData(path, text) }
  if (kind === 'plugin') return { defines: tagsIn(text) }
  const start = borders?.whole.end ?? 0
  if (/\.sass$/i.test(path)) return { defines: definedInIndented(text) }
  if (/\.s?css$/i.test(path)) return { defines: definedInStyles(text, !/\.css$/i.test(path)) }
  if (!borders && (kind === 'asset' || kind === 'document')) return { defines: [] }
  return isMarkdown ? yield* collectFromMarkdown(text, start, used) : collectFromTemplate(text, start, used)
}

/** Returns the Liquid tags that a plugin of the site defines; `''` stands for a name that only Ruby can compute. */
function tagsIn(text: string): DefinedName[] {
  const found = text.matchAll(/register_tag\b[\s(]*(?:["':](\w+)|(?=[a-z]))/g)
  return [...found].map(({ index, 0: { length }, 1: name = '' }) => {
    const end = index + length
    return { kind: 'tag-name', name, start: end - name.length, end }
  })
}

function packed({ value, isRefused }: FrontMatterValue): Serialized<StoredPostValue> {
  return serialize({ value: store(value), ...(isRefused && { isRefused }) })
}

function titleIn(frontMatter: FrontMatterValue | undefined): string | undefined {
  const title = frontMatter && dataOf(frontMatter).get('title')
  return title === undefined || title === null || title === '' ? undefined : valueToString(title)
}

function dayOf(path: string, frontMatter: FrontMatterValue | undefined): number | undefined {
  const date = frontMatter && dataOf(frontMatter).get('date')
  if (date instanceof Timestamp) return date.seconds
  const named = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})-[^/]*$/.exec(path)?.[1]
  const text = date instanceof CalendarDate || typeof date === 'string' ? String(date) : named
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text ?? '') ?? []
  return year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000
}
