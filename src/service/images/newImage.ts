import { altTextFor } from '../../images/altFor'
import { newImageFile } from '../../images/imageFile'
import { below } from '../../text/path'
import type { Blog } from '../blog'
import type { Located } from '../blogs'
import { exists } from '../findSite'
import type { Host } from '../host'

/** An image that is dropped or pasted. It is new to the site, or a file that may already be in it. */
export interface NewImage<Contents> {
  readonly name: string
  readonly extension: string
  /** `undefined` for a file of the site that is already copied. */
  readonly contents: () => Promise<Contents | undefined>
  readonly uri?: string
}

/** Images with the paths that they have in a site, and the files that are to be created for them. */
export interface PlacedImages<Contents> {
  readonly images: readonly PlacedImage[]
  readonly files: readonly { readonly uri: string; readonly contents: Contents }[]
}

export interface PlacedImage {
  /** Relative to the site's source. */
  readonly inSource: string
  readonly alt: string
}

/** Returns a path for each image. `folder` is the user's setting; if empty, the folder of the blog's other images. */
export async function placeImages<Contents>(
  { blog, path }: Located,
  newImages: readonly NewImage<Contents>[],
  folder: string,
  { fileSystem }: Host,
): Promise<PlacedImages<Contents>> {
  const files = new Map<string, Contents | undefined>()
  const isTaken = async (each: string) => files.has(each) || exists(blog.uriOf(each), fileSystem)
  const images: PlacedImage[] = []
  for (const image of newImages) {
    const known = image.uri === undefined ? undefined : pathInSource(image.uri, blog)
    const file =
      known === undefined ? await newImageFile(image.extension, { site: blog.site, path }, folder, isTaken) : undefined
    if (file) files.set(file.path, await image.contents())
    images.push({ inSource: known ?? file?.inSource ?? '', alt: altTextFor(image.name) })
  }
  return {
    images,
    files: [...files].flatMap(([each, contents]) =>
      contents === undefined ? [] : [{ uri: blog.uriOf(each), contents }],
    ),
  }
}

/** The path, relative to the source, of a file that Jekyll copies already. */
function pathInSource(uri: string, blog: Blog): string | undefined {
  const path = blog.pathOf(uri)
  return path !== undefined && blog.site.has(path) ? below(path, blog.site.config.source) : undefined
}
