import { withoutFolder } from '../text/path'
import type { Context, Source } from './completion'
import { destinationAt, isOffered } from './destinations'
import { isImage } from './valueTypes'
import { writeValue } from './writeValue'

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico|apng)$/i

/** Pictures below the site's source, those near what this post shows already first, then the newest. */
export const images: Source = function* (context) {
  const destination = destinationAt(context)
  if (!destination?.isImage) return
  for (const path of pictures(context)) {
    const filter = destination.filterFor(path)
    if (isOffered(path, destination, context) || !context.wants(filter)) continue
    yield { kind: 'image', label: `/${path}`, span: context.place.span, text: destination.write(path), filter }
  }
}

/** Pictures for a key of the front matter, with a slash before them if the blog has it so. */
export const frontMatterImages: Source = function* (context) {
  const { place, site } = context
  if (place.kind !== 'value' || !isImage(place.key, context)) return
  const own = site.names
    .values(place.key)
    .slice(0, lookedAt)
    .filter(({ name }) => !/^https?:/.test(name))
  const slash = own.filter(({ name }) => name.startsWith('/')).length * 2 >= own.length ? '/' : ''
  for (const path of pictures(context))
    if (context.wants(slash + path))
      yield { kind: 'image', label: slash + path, span: place.span, text: writeValue(slash + path, context) }
}

/** Values that tell how a blog writes them. */
const lookedAt = 50

function* pictures(context: Context): Generator<string> {
  const { site, path } = context
  const folders = new Set(site.names.usesOf(path, 'image').map(folderOf))
  const slug = slugOf(path)
  const isNear = (picture: string) => folders.has(folderOf(picture)) || (slug !== '' && picture.includes(slug))
  const all = picturesOf(site)
  const near = new Set(all.filter(isNear))
  yield* near
  for (const each of all) if (!near.has(each)) yield each
}

/** Gone through once for each state of the site's files. */
const known = new WeakMap<readonly string[], readonly string[]>()

/** The pictures of a site, from its source, the newest first. */
export function picturesOf({ assets, config }: Context['site']): readonly string[] {
  const pictures =
    known.get(assets) ?? assets.filter((path) => picture.test(path)).map((path) => withoutFolder(path, config.source))
  known.set(assets, pictures)
  return pictures
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function slugOf(path: string): string {
  return /(?:^|\/)\d+-\d+-\d+-([^/]*)\.[^./]*$/.exec(path)?.[1] ?? ''
}
