import { basename, extname } from '../ruby/extname'
import type { Config } from './config'
import { truth } from './configValues'
import type { Mapping } from './deepMerge'
import { faultOfDefaults } from './faultOfDefaults'
import { defaultsFor } from './frontMatterDefaults'
import { noAddress, shownOf, type OneFile } from './oneFile'
import type { Outcome, Unwritten } from './outcome'
import { expand, unescapePath } from './outputExtension'
import { fillTemplate } from './permalink'
import type { Place } from './place'

/**
 * What Jekyll will do with a file without front matter, outside of posts: it is copied as it stands.
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/static_file.rb
 */
export function staticOutcome(one: OneFile): Outcome {
  const { file, place } = one
  const url = urlOf(place, one.config)
  const address = typeof url === 'string' ? { url, destination: expand(unescapePath(url)) } : noAddress
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

function faultIn({ place, config, zone, circumstances: { now, sitePaths } }: OneFile) {
  const defaults = defaultsFor(config, { path: place.relativePath, type: place.collection, sitePaths })
  return faultOfDefaults(defaults, config, zone, now)
}

function unwritten(one: OneFile, url: string): Unwritten | undefined {
  const { place, config } = one
  if (!config.edition.hidesStaticFiles) return undefined
  const isOutput = place.collection === undefined || config.collectionSettings.get(place.collection)!.isWritten
  if (!isOutput) return 'collection-not-written'
  const published = defaultsAt(url, one).get('published')
  return published === undefined || truth(published) ? undefined : 'unpublished'
}

/** Those for the address say whether it is published, those for the path what templates see. */
function defaultsAt(path: string, { place, config, circumstances: { sitePaths } }: OneFile): Mapping {
  return defaultsFor(config, { path, type: place.collection, sitePaths }) ?? new Map()
}

function urlOf(place: Place, config: Config) {
  const { relativePath, collection } = place
  const extension = extname(relativePath)
  const path = relativePath.slice(0, relativePath.length - extension.length)
  const cleaned = config.edition.trimsPeriods ? path.replace(/\.+$/, '') : path
  if (collection === undefined) return `/${cleaned}${extension}`
  const name = basename(place.entry)
  const filled = fillTemplate(config.collectionSettings.get(collection)!.permalink, {
    collection,
    path: cleaned.slice(collection.length + 1),
    output_ext: '',
    name: config.edition.trimsPeriods ? name.replace(/\.+$/, '') : name,
    title: '',
  })
  return typeof filled === 'string' ? { fault: filled } : filled.url.replace(/\/$/, '') + extension
}
