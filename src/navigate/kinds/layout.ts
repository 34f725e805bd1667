import { countMessageIn, hoverOf, type ReferenceFeatures } from '../referenceFeatures'
import { definitionLocations } from '../definitionLocations'
import { isThemeKnown, themeArguments } from '../themeName'

/** A layout, `layout: post`. The hover shows its file in `_layouts` and how many files use it. */
export const layout: ReferenceFeatures = {
  hover: ({ reference: { name }, site }) => {
    const path = site.names.definition('layout', name)?.path
    const used = { say: countMessageIn(site, 'hover.used', site.names.userSet('layout', name).size) }
    if (path !== undefined) return hoverOf({ say: { key: 'hover.layout', args: { path } }, opens: path }, used)
    if (site.names.knows('layout', name))
      return hoverOf({ say: { key: 'hover.layout-of-theme', args: themeArguments(site) } }, used)
    return site.isComplete && isThemeKnown(site)
      ? hoverOf({ say: { key: 'hover.layout-missing', args: { name } } })
      : undefined
  },
  definitions: definitionLocations('layout'),
}
