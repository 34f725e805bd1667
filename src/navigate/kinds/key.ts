import { keys as known } from '../../jekyll/keys'
import type { KeyEntries, Theme } from '../../jekyll/themes/theme'
import { defaultLocation } from '../defaultLocation'
import {
  countMessageIn,
  hoverOf,
  type ReferenceContext,
  type ReferenceFeatures,
  type HoverParagraph,
} from '../referenceFeatures'
import { themeArguments } from '../themeName'

/** A front matter key. The hover shows its documentation and types; the definition is its default in `_config.yml`. */
export const key: ReferenceFeatures = {
  hover: (at) => {
    const paragraphs = [...documentation(at), usage(at)]
    return paragraphs.length === 0 ? undefined : hoverOf(...paragraphs)
  },
  definitions: (at) => {
    const place = defaultLocation(at, at.reference.name)
    return place ? [place] : []
  },
}

function documentation({ reference: { name }, site }: ReferenceContext): HoverParagraph[] {
  const own = known.find((each) => each.name === name)
  if (own) return [{ say: { key: own.documentation } }, { say: { key: 'hover.type' }, types: own.types }]
  const entry = site.theme && entryOf(site.theme, name)
  if (!entry) return []
  const [types, description] = entry
  return [
    { description },
    { say: { key: 'hover.type' }, types: types.split(' or ') },
    { say: { key: 'hover.key-of-theme', args: themeArguments(site) } },
  ]
}

/** The theme's entry for a key. The entry of `header.image` is in the fields of `header`. */
function entryOf({ keys }: Theme, name: string): KeyEntries[string] | undefined {
  const [first = '', ...rest] = name.split('.')
  const group = keys.find((each) => Object.hasOwn(each.keys, first))
  let entry = group?.keys[first]
  for (const part of rest) entry = entry?.[2] && Object.hasOwn(entry[2], part) ? entry[2][part] : undefined
  return entry
}

function usage({ reference: { name }, site }: ReferenceContext): HoverParagraph | undefined {
  const dot = name.lastIndexOf('.')
  const users =
    dot < 0 ? site.names.userSet('key', name) : site.names.userSet(`key:${name.slice(0, dot)}`, name.slice(dot + 1))
  return users.size > 1 ? { say: countMessageIn(site, 'hover.used', users.size) } : undefined
}
