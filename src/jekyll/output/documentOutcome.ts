import type { FrontMatterValue } from '../../frontmatter/readPost'
import { extname } from '../../ruby/extname'
import { Timestamp } from '../../ruby/timestamp'
import type { Collection } from '../config/collections'
import type { Config } from '../config/config'
import { isTruthy } from '../config/configValues'
import type { ValueMap } from '../config/deepMerge'
import { readDataFile } from './dataFile'
import { defaultsFor } from '../config/frontMatterDefaults'
import { listOf, noUrl, shownOf, type FileInSite } from './fileInSite'
import type { BuildContext, FatalReason, Outcome, UnwrittenReason } from './outcome'
import { destinationOf, outputExtension } from '../url/outputExtension'
import { fillPermalink } from '../url/permalink'
import type { SourceLocation } from './sourceLocation'
import { datelessName, isDraft, readDocument, type JekyllDocument } from './readDocument'
import type { SourceFile } from './sourceFile'

const emptyFrontMatter: FrontMatterValue = { value: null, isRefused: false }

/** Returns what Jekyll makes of a post, a draft or another collection's document. */
export function documentOutcome(one: FileInSite): Outcome {
  const { file, place } = one
  const document = read(one)
  const date = dateOf(document, one)
  const address = addressOf(one, document, date)
  const fatal = stopsAsData(one) ?? document.failure ?? (typeof address === 'string' ? address : undefined)
  const reason = reasonAgainst({ ...one, document, date, fatal })
  return {
    path: file.path,
    kind: place.kind,
    collection: place.collection,
    written: reason === undefined,
    reason: reason ?? document.trouble,
    isFatal: reason !== undefined && reason === fatal,
    date,
    ...(typeof address === 'object' ? address : noUrl),
    ...shownOf(document.data),
  }
}

interface Case extends FileInSite {
  readonly document: JekyllDocument
  readonly date: Timestamp | undefined
  readonly fatal: FatalReason | undefined
}

/** Returns the first reason for which Jekyll does not write a document, in the order of Jekyll's checks. */
function reasonAgainst(one: Case): UnwrittenReason | undefined {
  const { file, place, config, document } = one
  const unread = unreadReason(file, place, config)
  if (unread) return unread
  if (place.kind !== 'document' && isDataFile(file.path)) return stopsAsData(one) ?? 'data-file'
  if (document.trouble === 'defaults-refused' && !document.failure) return document.trouble
  if (document.failure) return document.failure
  if (!collectionOf(place, config)?.isWritten) return 'collection-not-written'
  return hidden(document.data, one.date, config, one.build) ?? one.fatal
}

/** Reads the document of a file (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb). */
function read({ file, place, config, build, zone }: FileInSite): JekyllDocument {
  if (place.kind === 'document' && file.wholeYaml) return readDataFile(file.wholeYaml)
  const { now, sitePaths } = build
  const defaults = defaultsFor(config, { path: place.relativePath, type: place.collection, sitePaths })
  return readDocument({ frontMatter: file.frontMatter ?? emptyFrontMatter, place, config, defaults, zone, now })
}

/**
 * Returns the date of a document. Without an own date, a draft or a document with `draft: true` gets the file's
 * modification time, and any other document gets the time of the build.
 */
function dateOf(document: JekyllDocument, { file, place, build: { now }, zone }: FileInSite): Timestamp | undefined {
  const date = document.data.get('date')
  if (date instanceof Timestamp) return date
  if (document.failure) return undefined
  const isNew = isDraft(place) || isTruthy(document.data.get('draft'))
  const seconds = isNew ? (file.modified ?? now) : now
  return new Timestamp(seconds, zone.offsetAt(seconds))
}

function unreadReason(
  { path, frontMatter, isBroken }: SourceFile,
  place: SourceLocation,
  config: Config,
): UnwrittenReason | undefined {
  if (place.unread) return place.unread
  if (place.kind === 'document') return undefined
  if (place.kind === 'post' && !config.jekyllVersion.datedName.test(place.entry)) return 'name-without-date'
  if (place.kind === 'draft' && !datelessName.test(place.entry)) return 'name-without-extension'
  if (place.kind === 'draft' && !config.showsDrafts) return 'draft'
  if (isDataFile(path)) return undefined
  if (isBroken) return 'lost-link'
  return frontMatter === undefined ? 'not-utf8' : undefined
}

function isDataFile(path: string): boolean {
  return /\.ya?ml$/.test(path)
}

/**
 * Returns why a YAML file among the posts makes Jekyll stop. Jekyll reads such files and ignores their content, but
 * stops if it cannot read one.
 */
function stopsAsData({ file, place, config }: FileInSite): 'data-refused' | 'data-post' | 'broken-link' | undefined {
  if (place.kind === 'document' || !isDataFile(file.path)) return undefined
  if (file.isBroken) return 'broken-link'
  if (file.frontMatter === undefined || file.wholeYaml?.isRefused) return 'data-refused'
  return config.jekyllVersion.skipsYamlPosts ? undefined : 'data-post'
}

/**
 * Returns why a document is not published (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/publisher.rb). An
 * empty `published:` hides a post.
 */
function hidden(data: ValueMap, date: Timestamp | undefined, config: Config, { now }: BuildContext) {
  const isPublished = !data.has('published') || isTruthy(data.get('published'))
  if (!isPublished && !config.publishesUnpublished) return 'unpublished'
  return !config.publishesFuture && date && date.seconds > now ? 'future' : undefined
}

function addressOf({ file, place, config }: FileInSite, { data }: JekyllDocument, date: Timestamp | undefined) {
  const own = data.get('permalink') ?? null
  const extension = outputExtension(file.path, own, config)
  if (isTruthy(own) && typeof own !== 'string') return 'permalink-no-text'
  if (!date) return undefined
  const template = typeof own === 'string' ? own : (collectionOf(place, config)?.permalink ?? '')
  const filled = fillPermalink(template, permalinked(place, config, data, date, extension), config.jekyllVersion)
  if (typeof filled === 'string') return filled
  return { url: filled.url, destination: destinationOf(filled.url, extension) }
}

function collectionOf({ collection }: SourceLocation, { collectionSettings }: Config): Collection | undefined {
  return collection === undefined ? undefined : collectionSettings.get(collection)
}

function permalinked(
  place: SourceLocation,
  { jekyllVersion }: Config,
  data: ValueMap,
  date: Timestamp,
  outputExtension: string,
) {
  const { relativePath, collection = '' } = place
  const cleaned = relativePath
    .slice(0, relativePath.length - extname(relativePath).length)
    .replace(`_${collection}`, () => '')
  return {
    collection,
    relativePath,
    cleanedPath: jekyllVersion.trimsPeriods ? cleaned.replace(/\.+$/, '') : cleaned,
    outputExtension,
    date,
    slug: data.get('slug') ?? null,
    categories: listOf(data.get('categories')),
  }
}
