import { saying, type Construct } from '../construct'
import { placesOf } from '../placesOf'
import { knowsTheme, themeName } from '../themeName'

/** An include, `{% include figure.html %}`. The hover shows its file and the parameters that it reads. */
export const include: Construct = {
  hover: ({ mention: { name }, site }) => {
    const path = site.names.definition('include', name)?.path
    const names = site.names.parametersOf(name).map((each) => `include.${each}`)
    const reads =
      names.length > 0 ? { say: { key: 'hover.parameters', args: { names: names.join(', ') } } as const } : undefined
    if (path !== undefined) return saying({ say: { key: 'hover.include', args: { path } }, opens: path }, reads)
    if (site.names.knows('include', name))
      return saying({ say: { key: 'hover.include-of-theme', args: themeName(site) } }, reads)
    const isMissing = site.isComplete && knowsTheme(site) && (site.theme?.hasAllIncludes ?? true)
    return isMissing ? saying({ say: { key: 'hover.include-missing', args: { name } } }) : undefined
  },
  definitions: placesOf('include'),
}
