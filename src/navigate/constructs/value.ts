import { countedIn, saying, type At, type Construct, type Place } from '../construct'
import { defaultPlace } from '../defaultPlace'

/** A value of the front matter. An author or series leads to its entry in `_data`. */
export const value: Construct = {
  hover: ({ mention: { name, key = '' }, site }) => {
    const count = site.names.userSet(`value:${key}`, name).size
    return count > 1 ? saying({ say: countedIn(site, 'hover.value', count, { name }) }) : undefined
  },
  definitions: (at) => {
    const data = inData(at)
    const place = data.length > 0 ? undefined : defaultPlace(at, at.mention.key ?? '')
    return place ? [place] : data
  },
}

/** The data entry of a value: themes look for `author: jane` in `_data/authors.yml` or `_data/author.yml`. */
function inData({ mention: { name, key = '' }, site }: At): Place[] {
  const singular = key.slice(key.lastIndexOf('.') + 1)
  const files = [`${singular}s`, singular, singular.replace(/y$/, 'ies')]
  const found = files.flatMap((file) => site.names.definition('data', `${file}.${name}`) ?? [])
  return found.slice(0, 1).map(({ path, span }) => ({ path, ...(span && { locate: () => span }) }))
}
