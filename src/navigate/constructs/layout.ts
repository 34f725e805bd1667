import { countedIn, saying, type Construct } from '../construct'
import { placesOf } from '../placesOf'
import { knowsTheme, themeName } from '../themeName'

/** A layout, `layout: post`. The hover shows its file in `_layouts` and how many files use it. */
export const layout: Construct = {
  hover: ({ mention: { name }, site }) => {
    const path = site.names.definition('layout', name)?.path
    const used = { say: countedIn(site, 'hover.used', site.names.userSet('layout', name).size) }
    if (path !== undefined) return saying({ say: { key: 'hover.layout', args: { path } }, opens: path }, used)
    if (site.names.knows('layout', name))
      return saying({ say: { key: 'hover.layout-of-theme', args: themeName(site) } }, used)
    return site.isComplete && knowsTheme(site)
      ? saying({ say: { key: 'hover.layout-missing', args: { name } } })
      : undefined
  },
  definitions: placesOf('layout'),
}
