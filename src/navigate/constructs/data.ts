import { placesOf } from '../placesOf'
import { saying, type Construct } from '../construct'

/** Data, `site.data.authors.jane`. It leads to the key in the data file. */
export const data: Construct = {
  hover: ({ mention: { name }, site }) => {
    const path = site.names.definition('data', name)?.path
    return path === undefined ? undefined : saying({ say: { key: 'hover.class', args: { path } }, opens: path })
  },
  definitions: placesOf('data'),
}
