import { expandPath } from '../../ruby/expandPath'
import { basename, extname } from '../../ruby/extname'
import type { Config } from '../config/config'
import { isTruthy } from '../config/configValues'
import type { ValueMap } from '../config/deepMerge'
import { defaultsError } from '../config/defaultsError'
import { defaultsFor } from '../config/frontMatterDefaults'
import { noUrl, shownOf, type FileInSite } from './fileInSite'
import type { Outcome, UnwrittenReason } from './outcome'
import { unescapePath } from '../url/outputExtension'
import { fillTemplate } from '../url/permalink'
import type { SourceLocation } from './sourceLocation'

/**
 * Returns what Jekyll makes of a file without front matter outside of posts, which it copies unchanged.
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/static_file.rb
 */
export function staticOutcome(one: FileInSite): Outcome {
  const { file, place } = one
  const url = urlOf(place, one.config)
  const address = typeof url === 'string' ? { url, destination: destinationAt(url, one) } : noUrl
  const fault = (file.isBroken && 'broken-link') ?? faultIn(one) ?? (typeof url === 'string' ? undefined : url.fault)
  const reason = place.unread ?? fault ?? unwritten(one, address.url ?? '')
  const isMarkdown = /^\.(?:md|markdown)$/i.test(extname(file.path))
  return {
    path: file.path,
    kind: 'static',
    collection: place.collection,
    written: reason === undefined,
    reason: reason ?? (isMarkdown ? 'copied' : undefined),
    isFatal: reason !== undefined && reason === fault,
    date: undefined,
    ...address,
    ...shownOf(defaultsAt(place.relativePath, one)),
  }
}

/**
 * Returns the destination for a URL. Jekyll 3 puts a collection's file, with its own name, into the folder of its URL.
 */
function destinationAt(url: string, { place, config }: FileInSite): string {
  const path = unescapePath(url)
  if (place.collection === undefined || config.jekyllVersion.namesStaticFiles) return expandPath(path)
  return expandPath(`${path.slice(0, path.lastIndexOf('/'))}/${place.entry.slice(place.entry.lastIndexOf('/') + 1)}`)
}

function faultIn({ place, config, zone, build: { now, sitePaths } }: FileInSite) {
  const defaults = defaultsFor(config, { path: place.relativePath, type: place.collection, sitePaths })
  return defaultsError(defaults, config, zone, now)
}

function unwritten(one: FileInSite, url: string): UnwrittenReason | undefined {
  const { place, config } = one
  if (!config.jekyllVersion.hidesStaticFiles) return undefined
  const isOutput = place.collection === undefined || config.collectionSettings.get(place.collection)?.isWritten
  if (!isOutput) return 'collection-not-written'
  const published = defaultsAt(url, one).get('published')
  return published === undefined || isTruthy(published) ? undefined : 'unpublished'
}

/**
 * Returns the defaults for a path. Jekyll decides about publishing with the defaults for the URL, but gives templates
 * the defaults for the path.
 */
function defaultsAt(path: string, { place, config, build: { sitePaths } }: FileInSite): ValueMap {
  return defaultsFor(config, { path, type: place.collection, sitePaths }) ?? new Map()
}

function urlOf(place: SourceLocation, config: Config) {
  const { relativePath, collection } = place
  const extension = extname(relativePath)
  const path = relativePath.slice(0, relativePath.length - extension.length)
  const cleaned = config.jekyllVersion.trimsPeriods ? path.replace(/\.+$/, '') : path
  if (collection === undefined) return `/${cleaned}${extension}`
  const { namesStaticFiles } = config.jekyllVersion
  const filled = fillTemplate(config.collectionSettings.get(collection)?.permalink ?? '', {
    collection,
    path: (namesStaticFiles ? cleaned : relativePath).slice(collection.length + 1),
    output_ext: '',
    name: namesStaticFiles ? basename(place.entry).replace(/\.+$/, '') : '',
    title: '',
  })
  if (typeof filled === 'string') return { fault: filled }
  return filled.url.replace(/\/$/, '') + (namesStaticFiles ? extension : '')
}
