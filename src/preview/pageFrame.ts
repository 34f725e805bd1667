import type { Value } from '../frontmatter/node'
import type { Site } from '../site/site'
import { withoutFolder } from '../text/path'
import type { SiteDoor } from './siteDoor'

/** More layouts are not within each other. */
const mostLayouts = 10

/** Includes of these names are where a theme lets a site add to its pages: they count where its layouts are not there. */
const added = /(?:^|\/)[^/]*(?:head|foot|custom|script|math|katex|latex)[^/]*(?:\/[^/]*)?\.html$/i

/**
 * The templates around a page: its layout, the layout of that, and so on. Where one of them is a theme's, whose files are
 * not here, what the theme does about formulas stands for it, and the site's own includes that it would take in.
 */
export function frameAround(layout: Value | undefined, site: Site, door: SiteDoor): string[] {
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

function layoutText(name: string, site: Site, door: SiteDoor): string | undefined {
  const path = site.names.definition('layout', name)?.path
  return path === undefined ? undefined : door.sourceFile(withoutFolder(path, site.config.source))
}

function ofTheme(site: Site): string[] {
  const includes = site.names.defined('include').filter((name) => added.test(name))
  const own = includes.flatMap((name) => site.facts(site.names.definition('include', name)?.path ?? '')?.text ?? [])
  return [site.theme?.math?.template ?? '', ...own]
}
