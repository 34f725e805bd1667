import type { FileText } from '../fileText'
import type { Reference } from '../reference'
import { readSiteTarget } from '../siteTarget'

/** The images and links of a body that lead to a file of the site, in Markdown and in HTML. */
export function* links(file: FileText): Generator<Reference> {
  const { links: all, linkDefinitions } = file.body
  for (const { isImage, target, reference } of [...all, ...linkDefinitions.map(asLink)]) {
    const found = reference ? undefined : readSiteTarget(file, target)
    if (found) yield { kind: isImage || hasImageExtension(found.name) ? 'image' : 'link', ...found }
  }
}

function asLink({ target }: FileText['body']['linkDefinitions'][number]) {
  return { isImage: false, target, reference: undefined }
}

/** Whether a path has the extension of an image. */
export function hasImageExtension(path: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico)$/i.test(path)
}
