import { definitionLocations } from '../definitionLocations'
import { hoverOf, type ReferenceFeatures } from '../referenceFeatures'

/** Data, such as `site.data.authors.jane`. The definition is the key in the data file. */
export const data: ReferenceFeatures = {
  hover: ({ reference: { name }, site }) => {
    const path = site.names.definition('data', name)?.path
    return path === undefined ? undefined : hoverOf({ say: { key: 'hover.class', args: { path } }, opens: path })
  },
  definitions: definitionLocations('data'),
}
