import { expandPath } from '../ruby/expandPath'
import { basename, extname } from '../ruby/extname'
import type { Config } from './config'
import { truth } from './configValues'
import type { Mapping } from './deepMerge'
import { faultOfDefaults } from './faultOfDefaults'
import { defaultsFor } from './frontMatterDefaults'
import { noAddress, shownOf, type OneFile } from './oneFile'
import type { Outcome, Unwritten } from './outcome'
import { unescapePath } from './outputExtension'
import { fillTemplate } from './permalink'
import type { Place } from './place'

/**
 * What Jekyll makes of a file without front matter outside of posts: it is copied unchanged.
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/static_file.rb
 */
export function staticOutcome(one: OneFile): Outcome {
  const { file, place } = one
  const url = urlOf(place, one.config)
  const address = typeof url === 'string' ? { url, destination: destinationAt(url, one) } : noAddress
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

/** The destination for a URL. Jekyll 3 uses the URL of a collection's file as its folder and adds the file's name. */
function destinationAt(url: string, { place, config }: OneFile): string {
  const path = unescapePath(url)
  if (place.collection === undefined || config.edition.namesStaticFiles) return expandPath(path)
  return expandPath(`${path.slice(0, path.lastIndexOf('/'))}/${place.entry.slice(place.entry.lastIndexOf('/') + 1)}`)
}

function faultIn({ place, config, zone, circumstances: { now, sitePaths } }: OneFile) {
  const defaults = defaultsFor(config, { path: place.relativePath, type: place.collection, sitePaths })
  return faultOfDefaults(defaults, config, zone, now)
}

function unwritten(one: OneFile, url: string): Unwritten | undefined {
  const { place, config } = one
  if (!config.edition.hidesStaticFiles) return undefined
  const isOutput = place.collection === undefined || config.collectionSettings.get(place.collection)?.isWritten
  if (!isOutput) return 'collection-not-written'
  const published = defaultsAt(url, one).get('published')
  return published === undefined || truth(published) ? undefined : 'unpublished'
}

/**
 * The defaults at a path. Jekyll uses the ones for the URL to decide about publishing, and the ones for the path for
 * templates.
 */
function defaultsAt(path: string, { place, config, circumstances: { sitePaths } }: OneFile): Mapping {
  return defaultsFor(config, { path, type: place.collection, sitePaths }) ?? new Map()
}

function urlOf(place: Place, config: Config) {
  const { relativePath, collection } = place
  const extension = extname(relativePath)
  const path = relativePath.slice(0, relativePath.length - extension.length)
  const cleaned = config.edition.trimsPeriods ? path.replace(/\.+$/, '') : path
  if (collection === undefined) return `/${cleaned}${extension}`
  const { namesStaticFiles } = config.edition
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
