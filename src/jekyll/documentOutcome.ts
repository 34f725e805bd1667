import type { PostValue } from '../frontmatter/readPost'
import { extname } from '../ruby/extname'
import { Timestamp } from '../ruby/timestamp'
import type { Collection } from './collections'
import type { Config } from './config'
import { truth } from './configValues'
import type { Mapping } from './deepMerge'
import { readDataFile } from './dataFile'
import { defaultsFor } from './frontMatterDefaults'
import { listOf, noAddress, shownOf, type OneFile } from './oneFile'
import type { Circumstances, Fatal, Outcome, Unwritten } from './outcome'
import { destinationOf, outputExtension } from './outputExtension'
import { fillPermalink } from './permalink'
import type { Place } from './place'
import { datelessName, isDraft, readDocument, type Document } from './readDocument'
import type { SourceFile } from './sourceFile'

const emptyFrontMatter: PostValue = { value: null, isRefused: false }

/** What Jekyll makes of a post, a draft or another collection's document. */
export function documentOutcome(one: OneFile): Outcome {
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
    ...(typeof address === 'object' ? address : noAddress),
    ...shownOf(document.data),
  }
}

interface Case extends OneFile {
  readonly document: Document
  readonly date: Timestamp | undefined
  readonly fatal: Fatal | undefined
}

/** The first reason not to write a document, in the order in which Jekyll checks them. */
function reasonAgainst(one: Case): Unwritten | undefined {
  const { file, place, config, document } = one
  const unread = unreadReason(file, place, config)
  if (unread) return unread
  if (place.kind !== 'document' && isDataFile(file.path)) return stopsAsData(one) ?? 'data-file'
  if (document.trouble === 'defaults-refused' && !document.failure) return document.trouble
  if (document.failure) return document.failure
  if (!collectionOf(place, config)?.isWritten) return 'collection-not-written'
  return hidden(document.data, one.date, config, one.circumstances) ?? one.fatal
}

/** https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb */
function read({ file, place, config, circumstances, zone }: OneFile): Document {
  if (place.kind === 'document' && file.wholeYaml) return readDataFile(file.wholeYaml)
  const { now, sitePaths } = circumstances
  const defaults = defaultsFor(config, { path: place.relativePath, type: place.collection, sitePaths })
  return readDocument({ frontMatter: file.frontMatter ?? emptyFrontMatter, place, config, defaults, zone, now })
}

/**
 * The date of a document. A draft without a date, or a document with `draft: true`, gets the date of its file; any
 * other gets the time of the build.
 */
function dateOf(document: Document, { file, place, circumstances: { now }, zone }: OneFile): Timestamp | undefined {
  const date = document.data.get('date')
  if (date instanceof Timestamp) return date
  if (document.failure) return undefined
  const isNew = isDraft(place) || truth(document.data.get('draft'))
  const seconds = isNew ? (file.modified ?? now) : now
  return new Timestamp(seconds, zone.offsetAt(seconds))
}

function unreadReason(
  { path, frontMatter, isBroken }: SourceFile,
  place: Place,
  config: Config,
): Unwritten | undefined {
  if (place.unread) return place.unread
  if (place.kind === 'document') return undefined
  if (place.kind === 'post' && !config.edition.datedName.test(place.entry)) return 'name-without-date'
  if (place.kind === 'draft' && !datelessName.test(place.entry)) return 'name-without-extension'
  if (place.kind === 'draft' && !config.showsDrafts) return 'draft'
  if (isDataFile(path)) return undefined
  if (isBroken) return 'lost-link'
  return frontMatter === undefined ? 'not-utf8' : undefined
}

function isDataFile(path: string): boolean {
  return /\.ya?ml$/.test(path)
}

/** Jekyll reads YAML files among posts and ignores their content, but stops if it cannot read one. */
function stopsAsData({ file, place, config }: OneFile): 'data-refused' | 'data-post' | 'broken-link' | undefined {
  if (place.kind === 'document' || !isDataFile(file.path)) return undefined
  if (file.isBroken) return 'broken-link'
  if (file.frontMatter === undefined || file.wholeYaml?.isRefused) return 'data-refused'
  return config.edition.skipsYamlPosts ? undefined : 'data-post'
}

/**
 * Why a document is not published (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/publisher.rb). An empty
 * `published:` hides a post.
 */
function hidden(data: Mapping, date: Timestamp | undefined, config: Config, { now }: Circumstances) {
  const isPublished = !data.has('published') || truth(data.get('published'))
  if (!isPublished && !config.publishesUnpublished) return 'unpublished'
  return !config.publishesFuture && date && date.seconds > now ? 'future' : undefined
}

function addressOf({ file, place, config }: OneFile, { data }: Document, date: Timestamp | undefined) {
  const own = data.get('permalink') ?? null
  const extension = outputExtension(file.path, own, config)
  if (truth(own) && typeof own !== 'string') return 'permalink-no-text'
  if (!date) return undefined
  const template = typeof own === 'string' ? own : (collectionOf(place, config)?.permalink ?? '')
  const filled = fillPermalink(template, permalinked(place, config, data, date, extension), config.edition)
  if (typeof filled === 'string') return filled
  return { url: filled.url, destination: destinationOf(filled.url, extension) }
}

function collectionOf({ collection }: Place, { collectionSettings }: Config): Collection | undefined {
  return collection === undefined ? undefined : collectionSettings.get(collection)
}

function permalinked(place: Place, { edition }: Config, data: Mapping, date: Timestamp, outputExtension: string) {
  const { relativePath, collection = '' } = place
  const cleaned = relativePath
    .slice(0, relativePath.length - extname(relativePath).length)
    .replace(`_${collection}`, () => '')
  return {
    collection,
    relativePath,
    cleanedPath: edition.trimsPeriods ? cleaned.replace(/\.+$/, '') : cleaned,
    outputExtension,
    date,
    slug: data.get('slug') ?? null,
    categories: listOf(data.get('categories')),
  }
}
