import { referencedFile } from '../referencedFile'
import { hoverOf, type ReferenceFeatures } from '../referenceFeatures'

/** An image. The hover shows the image and its size. */
export const image: ReferenceFeatures = {
  hover: ({ reference: mention, site, when }) => {
    const path = referencedFile(mention, site, when)
    if (path !== undefined) return { paragraphs: [], image: { path, form: mention.form } }
    return site.isComplete ? hoverOf({ say: { key: 'hover.file-missing', args: { path: mention.name } } }) : undefined
  },
  definitions: ({ reference: mention, site, when }) => {
    const path = referencedFile(mention, site, when)
    return path === undefined ? [] : [{ path }]
  },
}
