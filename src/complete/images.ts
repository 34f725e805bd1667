import { withoutFolder } from '../text/path'
import type { SourceContext, CompletionSource } from './completion'
import { destinationAt, isOfferedByEditor } from './destinations'
import { isImage } from './valueTypes'
import { writeValue } from './writeValue'

const imageExtension = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico|apng)$/i

/**
 * Completes images of the site: first those that are named after the post or in the folders of its other images, then
 * the newest.
 */
export const images: CompletionSource = function* (context) {
  const destination = destinationAt(context)
  if (!destination?.isImage) return
  for (const path of imagesFor(context)) {
    const filter = destination.filterFor(path)
    if (isOfferedByEditor(path, destination, context) || !context.wants(filter)) continue
    yield { kind: 'image', label: `/${path}`, span: context.cursorContext.span, text: destination.write(path), filter }
  }
}

/** Completes images for a front matter key, with a slash before the path if most values in the blog have one. */
export const frontMatterImages: CompletionSource = function* (context) {
  const { cursorContext, site } = context
  if (cursorContext.kind !== 'value' || !isImage(cursorContext.key, context)) return
  const own = site.names
    .values(cursorContext.key)
    .slice(0, lookedAt)
    .filter(({ name }) => !/^https?:/.test(name))
  const slash = own.filter(({ name }) => name.startsWith('/')).length * 2 >= own.length ? '/' : ''
  for (const path of imagesFor(context))
    if (context.wants(slash + path))
      yield { kind: 'image', label: slash + path, span: cursorContext.span, text: writeValue(slash + path, context) }
}

/** The number of values that decide whether paths begin with a slash. */
const lookedAt = 50

function* imagesFor(context: SourceContext): Generator<string> {
  const { site, path } = context
  const folders = new Set(site.names.usesOf(path, 'image').map(folderOf))
  const slug = slugOf(path)
  const isNear = (image: string) => folders.has(folderOf(image)) || (slug !== '' && image.includes(slug))
  const all = imagesOf(site)
  const near = new Set(all.filter(isNear))
  yield* near
  for (const each of all) if (!near.has(each)) yield each
}

/** The cached images of each list of assets. A site makes a new list whenever its files change. */
const known = new WeakMap<readonly string[], readonly string[]>()

/** Returns the images of a site as paths relative to its source, the newest first. */
export function imagesOf({ assets, config }: SourceContext['site']): readonly string[] {
  const images =
    known.get(assets) ??
    assets.filter((path) => imageExtension.test(path)).map((path) => withoutFolder(path, config.source))
  known.set(assets, images)
  return images
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function slugOf(path: string): string {
  return /(?:^|\/)\d+-\d+-\d+-([^/]*)\.[^./]*$/.exec(path)?.[1] ?? ''
}
