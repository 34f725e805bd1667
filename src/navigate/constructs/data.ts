import { placesOf } from '../placesOf'
import { saying, type Construct } from '../construct'

/** `site.data.authors.jane`: the file, and the key in it. */
export const data: Construct = {
  hover: ({ mention: { name }, site }) => {
    const path = site.names.definition('data', name)?.path
    return path === undefined ? undefined : saying({ say: { key: 'hover.class', args: { path } }, opens: path })
  },
  definitions: placesOf('data'),
}
