import { fileNamed } from '../fileNamed'
import { saying, type Construct } from '../construct'

/** An image. The hover shows the image and its size. */
export const picture: Construct = {
  hover: ({ mention, site, when }) => {
    const path = fileNamed(mention, site, when)
    if (path !== undefined) return { paragraphs: [], picture: { path, form: mention.form } }
    return site.isComplete ? saying({ say: { key: 'hover.file-missing', args: { path: mention.name } } }) : undefined
  },
  definitions: ({ mention, site, when }) => {
    const path = fileNamed(mention, site, when)
    return path === undefined ? [] : [{ path }]
  },
}
