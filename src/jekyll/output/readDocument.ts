import type { Value } from '../../frontmatter/node'
import type { FrontMatterValue } from '../../frontmatter/readPost'
import { valueToString } from '../../frontmatter/valueToString'
import { basename } from '../../ruby/extname'
import { parseTime } from '../../ruby/parseTime'
import { Timestamp } from '../../ruby/timestamp'
import { splitWords } from '../../ruby/words'
import type { Zone } from '../../ruby/zone'
import type { Config } from '../config/config'
import { isTruthy } from '../config/configValues'
import { deepMerge, type ValueMap } from '../config/deepMerge'
import { defaultsError } from '../config/defaultsError'
import type { SourceLocation } from './sourceLocation'
import { titleize } from '../url/slugify'
import { categoriesOf, tagsOf, union } from './terms'

/** Errors in a document that make the whole build fail. */
export type DocumentFailure =
  | ('invalid-date' | 'invalid-file-date' | 'invalid-default-date' | 'broken-defaults' | 'strict-front-matter')
  | ('data-refused' | 'data-no-mapping')

/** Errors that Jekyll logs without stopping. It then ignores the front matter, or does not read the file. */
export type DocumentWarning =
  | ('front-matter-refused' | 'front-matter-no-mapping' | 'categories-no-list' | 'defaults-refused')
  | 'name-without-extension'

/** A post, draft or other document after Jekyll has read it. */
export interface JekyllDocument {
  readonly data: ValueMap
  readonly failure: DocumentFailure | undefined
  readonly trouble: DocumentWarning | undefined
}

export interface DocumentInput {
  readonly frontMatter: FrontMatterValue
  readonly place: SourceLocation
  readonly config: Config
  /** The defaults of the file; `undefined` if they make Jekyll fail. */
  readonly defaults: ValueMap | undefined
  readonly zone: Zone
  /** The time of the build in seconds since 1970. */
  readonly now: number
}

/**
 * Reads a document in the same steps as `Document#read`: defaults, front matter, file name, categories, tags. After an
 * error in one step, the results of the earlier steps stay.
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb
 */
export function readDocument(reading: DocumentInput): JekyllDocument {
  const reader = new DocumentReader(reading)
  reader.read()
  const strict = reader.trouble && reading.config.isStrictFrontMatter ? ('strict-front-matter' as const) : undefined
  return { data: reader.data, failure: reader.failure ?? strict, trouble: reader.trouble }
}

class DocumentReader {
  data: Map<Value, Value>
  failure: DocumentFailure | undefined
  trouble: DocumentWarning | undefined

  constructor(private readonly reading: DocumentInput) {
    this.data = new Map<Value, Value>([['categories', folderCategories(reading.place)]])
  }

  read(): void {
    if (this.mergeDefaults() && this.mergeFrontMatter() && this.takeName()) {
      this.merge(new Map([['categories', categoriesOf(this.data)]]), 'invalid-date')
      this.merge(new Map([['tags', tagsOf(this.data)]]), 'invalid-date')
    }
  }

  private mergeDefaults(): boolean {
    const { defaults, config, zone, now } = this.reading
    this.failure = defaultsError(defaults, config, zone, now)
    if (this.failure || !defaults) return false
    if (this.merge(defaults, 'invalid-default-date')) return true
    if (this.trouble) this.trouble = 'defaults-refused'
    return false
  }

  private mergeFrontMatter(): boolean {
    const { value, isRefused } = this.reading.frontMatter
    if (isRefused) this.trouble = 'front-matter-refused'
    else if (value instanceof Map) return this.merge(value, 'invalid-date')
    else if (value !== null && value !== false) this.trouble = 'front-matter-no-mapping'
    return this.trouble === undefined
  }

  private takeName(): boolean {
    const { relativePath } = this.reading.place
    const { datedName, takesEveryName, trimsPeriods } = this.reading.config.jekyllVersion
    const [, date, dated, extension] = datedName.exec(relativePath) ?? []
    if (date !== undefined && !this.takeDate(date)) return false
    const found = dated ?? datelessName.exec(relativePath)?.[1]
    if (found === undefined && !takesEveryName && !isTruthy(this.data.get('title'))) return this.hasNoTitle()
    const name = found ?? basename(relativePath)
    const slug = trimsPeriods ? name.replace(/\.+$/, '') : name
    this.fill('title', titleize(slug))
    this.fill('slug', slug)
    this.fill('ext', extension ?? null)
    return true
  }

  /** Whether the name gives no title, on which Jekyll 3 fails. */
  private hasNoTitle(): boolean {
    this.trouble = 'name-without-extension'
    return false
  }

  private takeDate(date: string): boolean {
    const present = this.data.get('date')
    if (present instanceof Timestamp && present.seconds !== this.reading.now) return true
    return this.merge(new Map([['date', date]]), 'invalid-file-date')
  }

  /** Sets a value as Ruby's `||=` does, which replaces `nil` and `false`. */
  private fill(key: string, value: Value): void {
    const present = this.data.get(key)
    if (present === undefined || present === null || present === false) this.data.set(key, value)
  }

  /** Merges data into the document. Returns false if Jekyll stops reading because Ruby raises an exception. */
  private merge(other: ValueMap, ifDateIsBad: DocumentFailure): boolean {
    const categories = this.mergedCategories(other.get('categories'))
    if (categories === 'no-list') {
      this.trouble = 'categories-no-list'
      return false
    }
    this.data = deepMerge(this.data, categories ? new Map([...other, ['categories', categories]]) : other)
    return this.mergeDate(ifDateIsBad)
  }

  private mergedCategories(value: Value | undefined): Value[] | 'no-list' | undefined {
    if (value === undefined || value === null) return undefined
    const added = typeof value === 'string' ? splitWords(value) : value
    const present = this.data.get('categories')
    if (!Array.isArray(added)) return 'no-list'
    return Array.isArray(present) ? union(present, added) : added
  }

  private mergeDate(ifDateIsBad: DocumentFailure): boolean {
    const written = this.data.get('date')
    if (written === undefined) return true
    const date = this.localDate(written)
    if (date) this.data.set('date', date)
    else this.failure = ifDateIsBad
    return date !== undefined
  }

  private localDate(value: Value): Timestamp | undefined {
    const { zone, now } = this.reading
    if (value instanceof Timestamp) return inZone(value, zone)
    return parseTime(valueToString(value), zone, now)
  }
}

/** Converts a time as Ruby does, through its printed form, which loses the seconds of historical offsets. */
function inZone({ seconds, offset }: Timestamp, zone: Zone): Timestamp {
  const printed = seconds + (offset % 60)
  return new Timestamp(printed, zone.offsetAt(printed))
}

/** Matches a name with an extension, and the folders before it (`Document::DATELESS_FILENAME_MATCHER`). */
export const datelessName = /^(?:.+\/)*(.*)(\.[^.]+)$/

/**
 * Whether Jekyll reads a document as a draft. A draft whose path contains `_posts` anywhere, such as
 * `_drafts/my_posts.md`, is a post (`Document#draft?`).
 */
export function isDraft({ kind, relativePath }: SourceLocation): boolean {
  return kind === 'draft' && !relativePath.includes('_posts')
}

/** Returns the names of the folders above the outermost `_posts` or `_drafts`, as categories. */
function folderCategories(place: SourceLocation): Value[] {
  const { kind, relativePath } = place
  if (kind === 'document') return []
  const above = relativePath.slice(0, relativePath.indexOf(isDraft(place) ? '_drafts' : '_posts'))
  return above.split('/').filter((folder) => folder !== '')
}
