import {
  countMessageIn,
  hoverOf,
  type ReferenceContext,
  type ReferenceFeatures,
  type DefinitionLocation,
} from '../referenceFeatures'
import { defaultLocation } from '../defaultLocation'

/** A value of the front matter. The definition of an author or series is its entry in `_data`. */
export const value: ReferenceFeatures = {
  hover: ({ reference: { name, key = '' }, site }) => {
    const count = site.names.userSet(`value:${key}`, name).size
    return count > 1 ? hoverOf({ say: countMessageIn(site, 'hover.value', count, { name }) }) : undefined
  },
  definitions: (at) => {
    const data = inData(at)
    const place = data.length > 0 ? undefined : defaultLocation(at, at.reference.key ?? '')
    return place ? [place] : data
  },
}

/** The data entry of a value. For `author: jane`, themes read `_data/authors.yml` or `_data/author.yml`. */
function inData({ reference: { name, key = '' }, site }: ReferenceContext): DefinitionLocation[] {
  const singular = key.slice(key.lastIndexOf('.') + 1)
  const files = [`${singular}s`, singular, singular.replace(/y$/, 'ies')]
  const found = files.flatMap((file) => site.names.definition('data', `${file}.${name}`) ?? [])
  return found.slice(0, 1).map(({ path, span }) => ({ path, ...(span && { locate: () => span }) }))
}
