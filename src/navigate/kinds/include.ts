import { hoverOf, type ReferenceFeatures } from '../referenceFeatures'
import { definitionLocations } from '../definitionLocations'
import { isThemeKnown, themeArguments } from '../themeName'

/** An include, `{% include figure.html %}`. The hover shows its file and the parameters that it reads. */
export const include: ReferenceFeatures = {
  hover: ({ reference: { name }, site }) => {
    const path = site.names.definition('include', name)?.path
    const names = site.names.parametersOf(name).map((each) => `include.${each}`)
    const reads =
      names.length > 0 ? { say: { key: 'hover.parameters', args: { names: names.join(', ') } } as const } : undefined
    if (path !== undefined) return hoverOf({ say: { key: 'hover.include', args: { path } }, opens: path }, reads)
    if (site.names.knows('include', name))
      return hoverOf({ say: { key: 'hover.include-of-theme', args: themeArguments(site) } }, reads)
    const isMissing = site.isComplete && isThemeKnown(site) && (site.theme?.hasAllIncludes ?? true)
    return isMissing ? hoverOf({ say: { key: 'hover.include-missing', args: { name } } }) : undefined
  },
  definitions: definitionLocations('include'),
}
