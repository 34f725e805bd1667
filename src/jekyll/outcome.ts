import type { Value } from '../frontmatter/node'
import { readPostValue, type PostValue } from '../frontmatter/readPost'
import { extname } from '../ruby/extname'
import { Timestamp } from '../ruby/timestamp'
import { zoneOf, type Zone } from '../ruby/zone'
import type { Config } from './config'
import { truth } from './configValues'
import type { Mapping } from './deepMerge'
import { defaultsFor } from './frontMatterDefaults'
import { destinationOf, outputExtension } from './outputExtension'
import { fillPermalink, type PermalinkFault } from './permalink'
import { placeOf, type Place } from './place'
import { readDocument, type Document, type Failure, type Trouble } from './readDocument'

/** A file of the site. Its path is relative to the folder of `_config.yml`, with `/` between its parts. */
export interface SourceFile {
  readonly path: string
  /** `undefined` where the file is no UTF-8. */
  readonly frontMatter: PostValue | undefined
  /** When it was last written, in seconds since 1970: a draft's date where it names none. */
  readonly modified?: number
}

const emptyFrontMatter: PostValue = { value: null, isRefused: false }

/** A file from its text, which is `undefined` where the bytes are no UTF-8. */
export function sourceFile(path: string, text: string | undefined, modified?: number): SourceFile {
  const frontMatter = text === undefined ? undefined : readPostValue(text)
  return modified === undefined ? { path, frontMatter } : { path, frontMatter, modified }
}

/** Where and when Jekyll is run. */
export interface Circumstances {
  /** Seconds since 1970. */
  readonly now: number
  /** Name of the machine's zone; counts where `timezone:` is not set. */
  readonly machineZone: string
  /** Every path of the site relative to its source, for `defaults:` whose scope has a `*`. */
  readonly sitePaths: Iterable<string>
}

/** What stops the build of the whole site. */
export type Fatal = Failure | PermalinkFault | 'permalink-no-text'

/** Why a file is not written. */
export type Unwritten =
  | NonNullable<Place['unread']>
  | ('name-without-date' | 'name-without-extension' | 'data-file' | 'draft' | 'not-utf8' | 'defaults-refused')
  | ('unpublished' | 'future' | 'limit' | 'overwritten' | 'site-not-built')
  | Fatal

/** What Jekyll will do with a post or draft. */
export interface Outcome {
  readonly path: string
  readonly kind: 'post' | 'draft'
  readonly written: boolean
  /** Why it is not written, or what is wrong though it is. */
  readonly reason: Unwritten | Trouble | undefined
  /** True where it stops the whole build. */
  readonly isFatal: boolean
  /** What it has, or would have if it were written. */
  readonly date: Timestamp | undefined
  readonly url: string | undefined
  /** The file that is written, relative to the destination. */
  readonly destination: string | undefined
  readonly title: Value
  readonly layout: Value
  readonly tags: readonly Value[]
  readonly categories: readonly Value[]
}

/**
 * What Jekyll will do with a file, seen by itself; `undefined` for what is no post or draft. What depends on the site's
 * other files is `settle`'s to say.
 */
export function outcomeOf(file: SourceFile, config: Config, circumstances: Circumstances): Outcome | undefined {
  const place = placeOf(file.path, config)
  if (!place) return undefined
  const zone = zoneOf(config.timezone ?? circumstances.machineZone)
  const document = read(file, place, config, circumstances, zone)
  const date = dateOf(document, file, place, circumstances, zone)
  const address = addressOf(file, place, config, document, date)
  const fatal = document.failure ?? (typeof address === 'string' ? address : undefined)
  const reason = reasonAgainst({ file, place, config, circumstances, document, date, fatal })
  return {
    path: file.path,
    kind: place.kind,
    written: reason === undefined,
    reason: reason ?? document.trouble,
    isFatal: reason !== undefined && reason === fatal,
    date,
    ...(typeof address === 'object' ? address : { url: undefined, destination: undefined }),
    ...shownOf(document.data),
  }
}

function shownOf(data: Mapping): Pick<Outcome, 'title' | 'layout' | 'tags' | 'categories'> {
  return {
    title: data.get('title') ?? null,
    layout: data.get('layout') ?? null,
    tags: listOf(data.get('tags')),
    categories: listOf(data.get('categories')),
  }
}

interface Case {
  readonly file: SourceFile
  readonly place: Place
  readonly config: Config
  readonly circumstances: Circumstances
  readonly document: Document
  readonly date: Timestamp | undefined
  readonly fatal: Fatal | undefined
}

/** In the order in which Jekyll comes to them. */
function reasonAgainst(post: Case): Unwritten | undefined {
  const { file, place, config, document } = post
  const unread = unreadReason(file, place, config)
  if (unread) return unread
  if (document.trouble === 'defaults-refused' && !document.failure) return document.trouble
  return document.failure ?? hidden(document.data, post.date, config, post.circumstances) ?? post.fatal
}

function read(file: SourceFile, place: Place, config: Config, { now, sitePaths }: Circumstances, zone: Zone): Document {
  const defaults = defaultsFor(config, { path: place.relativePath, type: 'posts', sitePaths })
  return readDocument({ frontMatter: file.frontMatter ?? emptyFrontMatter, place, config, defaults, zone, now })
}

/** Without a date a draft has its file's, and a post whose front matter counts for nothing has today's. */
function dateOf(document: Document, file: SourceFile, place: Place, { now }: Circumstances, zone: Zone) {
  const date = document.data.get('date')
  if (date instanceof Timestamp) return date
  if (document.failure) return undefined
  const seconds = place.kind === 'draft' ? (file.modified ?? now) : now
  return new Timestamp(seconds, zone.offsetAt(seconds))
}

function unreadReason({ path, frontMatter }: SourceFile, place: Place, config: Config): Unwritten | undefined {
  if (place.unread) return place.unread
  if (place.kind === 'post' && !config.edition.datedName.test(place.entry)) return 'name-without-date'
  if (place.kind === 'draft' && extname(path) === '') return 'name-without-extension'
  if (place.kind === 'draft' && !config.showsDrafts) return 'draft'
  if (/\.ya?ml$/.test(path)) return 'data-file'
  return frontMatter === undefined ? 'not-utf8' : undefined
}

/** https://github.com/jekyll/jekyll/blob/master/lib/jekyll/publisher.rb; `published:` without a value hides a post. */
function hidden(data: Mapping, date: Timestamp | undefined, config: Config, { now }: Circumstances) {
  const isPublished = !data.has('published') || truth(data.get('published'))
  if (!isPublished && !config.publishesUnpublished) return 'unpublished'
  const showsFuture = config.publishesFuture || config.collectionSettings.get('posts')!.publishesFuture
  return !showsFuture && date && date.seconds > now ? 'future' : undefined
}

function addressOf(file: SourceFile, place: Place, config: Config, { data }: Document, date: Timestamp | undefined) {
  const own = data.get('permalink') ?? null
  const extension = outputExtension(file.path, own, config)
  if (truth(own) && typeof own !== 'string') return 'permalink-no-text'
  if (!date) return undefined
  const template = typeof own === 'string' ? own : config.collectionSettings.get('posts')!.permalink
  const filled = fillPermalink(template, permalinked(place, data, date, extension), config.edition)
  if (typeof filled === 'string') return filled
  return { url: filled.url, destination: destinationOf(filled.url, extension) }
}

function permalinked({ relativePath }: Place, data: Mapping, date: Timestamp, outputExtension: string) {
  return {
    collection: 'posts',
    relativePath,
    cleanedPath: relativePath
      .slice(0, relativePath.length - extname(relativePath).length)
      .replace('_posts', '')
      .replace(/\.+$/, ''),
    outputExtension,
    date,
    slug: data.get('slug') ?? null,
    categories: listOf(data.get('categories')),
  }
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : []
}
