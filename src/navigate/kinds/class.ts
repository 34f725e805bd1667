import { countMessageIn, hoverOf, type ReferenceFeatures } from '../referenceFeatures'
import { definitionLocations } from '../definitionLocations'
import { isThemeKnown, themeArguments } from '../themeName'

/** The greatest number of style sheets in a hover. */
const most = 5

/** A class. The hover shows the style sheets that define it and how many files use it. */
export const className: ReferenceFeatures = {
  hover: ({ reference: { name }, site }) => {
    const paths = site.names.definitions('class', name).map(({ path }) => path)
    const from = paths
      .slice(0, most)
      .map((path) => ({ say: { key: 'hover.class', args: { path } }, opens: path }) as const)
    const ofTheme = site.settings.themeNames('class').includes(name)
      ? ({ say: { key: 'hover.class-of-theme', args: themeArguments(site) } } as const)
      : undefined
    const isUnknown = from.length === 0 && !ofTheme
    if (isUnknown && !(site.isComplete && isThemeKnown(site))) return undefined
    const unknown = isUnknown ? ({ say: { key: 'hover.class-unknown' } } as const) : undefined
    return hoverOf(...from, ofTheme, unknown, {
      say: countMessageIn(site, 'hover.used', site.names.userSet('class', name).size),
    })
  },
  definitions: definitionLocations('class'),
}
