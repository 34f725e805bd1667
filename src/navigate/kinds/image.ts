import { referencedFile } from '../referencedFile'
import { hoverOf, type ReferenceFeatures } from '../referenceFeatures'

/** An image. The hover shows the image and its size. */
export const image: ReferenceFeatures = {
  hover: ({ reference, site, when }) => {
    const path = referencedFile(reference, site, when)
    if (path !== undefined) return { paragraphs: [], image: { path, form: reference.form } }
    return site.isComplete ? hoverOf({ say: { key: 'hover.file-missing', args: { path: reference.name } } }) : undefined
  },
  definitions: ({ reference, site, when }) => {
    const path = referencedFile(reference, site, when)
    return path === undefined ? [] : [{ path }]
  },
}
