import { below } from '../site/fileKind'
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
  const own = site.values(place.key).filter(({ name }) => !/^https?:/.test(name))
  const slash = own.filter(({ name }) => name.startsWith('/')).length * 2 >= own.length ? '/' : ''
  for (const path of pictures(context))
    if (context.wants(slash + path))
      yield { kind: 'image', label: slash + path, span: place.span, text: writeValue(slash + path, context) }
}

function* pictures(context: Context): Generator<string> {
  const { site } = context
  const folders = new Set(site.usesOf(context.path, 'image').map(folderOf))
  const slug = slugOf(context.path)
  const paths = site.assets.filter((path) => picture.test(path)).map((path) => below(path, site.config.source) ?? path)
  const isNear = (path: string) => folders.has(folderOf(path)) || (slug !== '' && path.includes(slug))
  yield* paths.filter(isNear)
  for (const path of paths) if (!isNear(path)) yield path
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function slugOf(path: string): string {
  return /(?:^|\/)\d+-\d+-\d+-([^/]*)\.[^./]*$/.exec(path)?.[1] ?? ''
}
