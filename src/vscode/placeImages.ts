import { Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode'
import { altFor } from '../illustrate/altFor'
import { imageFile } from '../illustrate/imageFile'
import { below } from '../text/path'
import type { Located } from './blogs'
import { contentsOf, type NewImage } from './newImages'

export interface Placed {
  /** Relative to the source. */
  readonly paths: readonly { readonly inSource: string; readonly alt: string }[]
  readonly files: WorkspaceEdit
}

/** Finds a place for each picture; the files are made when the edit is. */
export async function placeImages(
  document: TextDocument,
  { blog, path }: Located,
  images: readonly NewImage[],
): Promise<Placed> {
  const files = new WorkspaceEdit()
  const folder = workspace.getConfiguration('jekyllPosts.images', document).get<string>('folder') ?? ''
  const taken = new Set<string>()
  const isTaken = async (each: string) => taken.has(each) || (await exists(Uri.joinPath(blog.folder, each)))
  const paths: { inSource: string; alt: string }[] = []
  for (const image of images) {
    const alt = altFor(image.name)
    const own = image.uri && inSite(image.uri, { blog })
    if (own !== undefined) paths.push({ inSource: own, alt })
    else {
      const file = await imageFile(image.extension, { site: blog.site, path }, folder, isTaken)
      const contents = await contentsOf(image)
      taken.add(file.path)
      if (contents) files.createFile(Uri.joinPath(blog.folder, file.path), { contents, overwrite: false })
      paths.push({ inSource: file.inSource, alt })
    }
  }
  return { paths, files }
}

/** The path, relative to the source, of a file that Jekyll copies already. */
function inSite(uri: Uri, { blog }: Pick<Located, 'blog'>): string | undefined {
  const path = blog.pathOf(uri)
  return path !== undefined && blog.site.has(path) ? below(path, blog.site.config.source) : undefined
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  )
}
