import type { Value } from '../frontmatter/node'
import type { Site } from '../site/site'
import { withoutFolder } from '../text/path'
import type { PreviewLiquidHost } from './previewLiquidHost'

/** The greatest number of nested layouts. */
const mostLayouts = 10

/**
 * Matches the names of includes with which themes let a site extend its pages. These are read if the theme's layouts
 * are not available.
 */
const extension = /(?:^|\/)[^/]*(?:head|foot|custom|script|math|katex|latex)[^/]*(?:\/[^/]*)?\.html$/i

/**
 * Returns the templates around a page: its layout, that layout's own layout, and so on. The files of a theme's layout
 * are not available. Such a layout is replaced by the scripts that the theme is known to load for formulas, and by the
 * site's includes that the theme would load.
 */
export function templatesAround(layout: Value | undefined, site: Site, host: PreviewLiquidHost): string[] {
  const templates: string[] = []
  let name = layout
  while (typeof name === 'string' && name !== 'none' && templates.length < mostLayouts) {
    const text = layoutText(name, site, host)
    if (text === undefined) return [...templates, ...ofTheme(site)]
    templates.push(text)
    name = host.layout(name)?.get('layout')
  }
  return templates
}

function layoutText(name: string, site: Site, host: PreviewLiquidHost): string | undefined {
  const path = site.names.definition('layout', name)?.path
  return path === undefined ? undefined : host.sourceFile(withoutFolder(path, site.config.source))
}

function ofTheme(site: Site): string[] {
  const includes = site.names.defined('include').filter((name) => extension.test(name))
  const own = includes.flatMap((name) => site.facts(site.names.definition('include', name)?.path ?? '')?.text ?? [])
  return [site.theme?.math?.template ?? '', ...own]
}
