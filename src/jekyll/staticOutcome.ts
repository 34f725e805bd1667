import { basename, extname } from '../ruby/extname'
import type { Config } from './config'
import { truth } from './configValues'
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
export function staticOutcome({ file, place, config, circumstances: { sitePaths } }: OneFile): Outcome {
  const url = urlOf(place, config)
  const address = typeof url === 'string' ? { url, destination: expand(unescapePath(url)) } : noAddress
  const fault = typeof url === 'string' ? undefined : url.fault
  const type = place.collection
  const published = defaultsFor(config, { path: address.url ?? '', type, sitePaths })?.get('published')
  const isHidden = config.edition.hidesStaticFiles && published !== undefined && !truth(published)
  const reason = place.unread ?? unwritten(place, config) ?? (isHidden ? 'unpublished' : fault)
  return {
    path: file.path,
    kind: 'static',
    collection: place.collection,
    written: reason === undefined,
    reason: reason ?? (/^\.(?:md|markdown)$/i.test(extname(file.path)) ? 'copied' : undefined),
    isFatal: reason !== undefined && reason === fault,
    date: undefined,
    ...address,
    ...shownOf(defaultsFor(config, { path: place.relativePath, type, sitePaths }) ?? new Map()),
  }
}

function unwritten({ collection }: Place, { collectionSettings, edition }: Config): Unwritten | undefined {
  if (collection === undefined || !edition.hidesStaticFiles) return undefined
  return collectionSettings.get(collection)!.isWritten ? undefined : 'collection-not-written'
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
