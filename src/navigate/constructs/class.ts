import { countedIn, saying, type Construct } from '../construct'
import { placesOf } from '../placesOf'
import { knowsTheme, themeName } from '../themeName'

/** The greatest number of style sheets in a hover. */
const most = 5

/** A class. The hover shows the style sheets that define it and how many files use it. */
export const className: Construct = {
  hover: ({ mention: { name }, site }) => {
    const paths = site.names.definitions('class', name).map(({ path }) => path)
    const from = paths
      .slice(0, most)
      .map((path) => ({ say: { key: 'hover.class', args: { path } }, opens: path }) as const)
    const ofTheme = site.settings.themeNames('class').includes(name)
      ? ({ say: { key: 'hover.class-of-theme', args: themeName(site) } } as const)
      : undefined
    const isUnknown = from.length === 0 && !ofTheme
    if (isUnknown && !(site.isComplete && knowsTheme(site))) return undefined
    const unknown = isUnknown ? ({ say: { key: 'hover.class-unknown' } } as const) : undefined
    return saying(...from, ofTheme, unknown, {
      say: countedIn(site, 'hover.used', site.names.userSet('class', name).size),
    })
  },
  definitions: placesOf('class'),
}
