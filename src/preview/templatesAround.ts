import type { Value } from '../frontmatter/node'
import type { Site } from '../site/site'
import { withoutFolder } from '../text/path'
import type { PreviewLiquidHost } from './previewLiquidHost'

/** The greatest depth of nested layouts. */
const mostLayouts = 10

/** The names of includes with which themes let a site extend its pages. They are read if the theme's layouts are not available. */
const extension = /(?:^|\/)[^/]*(?:head|foot|custom|script|math|katex|latex)[^/]*(?:\/[^/]*)?\.html$/i

/**
 * The templates around a page: its layout, the layout of that, and so on. A layout of the theme, whose files are not
 * available, is replaced by what we know of the theme's formulas, and by the site's includes that the theme would load.
 */
export function templatesAround(layout: Value | undefined, site: Site, door: PreviewLiquidHost): string[] {
  const templates: string[] = []
  let name = layout
  while (typeof name === 'string' && name !== 'none' && templates.length < mostLayouts) {
    const text = layoutText(name, site, door)
    if (text === undefined) return [...templates, ...ofTheme(site)]
    templates.push(text)
    name = door.layout(name)?.get('layout')
  }
  return templates
}

function layoutText(name: string, site: Site, door: PreviewLiquidHost): string | undefined {
  const path = site.names.definition('layout', name)?.path
  return path === undefined ? undefined : door.sourceFile(withoutFolder(path, site.config.source))
}

function ofTheme(site: Site): string[] {
  const includes = site.names.defined('include').filter((name) => extension.test(name))
  const own = includes.flatMap((name) => site.facts(site.names.definition('include', name)?.path ?? '')?.text ?? [])
  return [site.theme?.math?.template ?? '', ...own]
}
