import { usesTheme } from '../jekyll/themes/themeOf'
import { isPostKind } from './facts/kinds'
import type { Site } from './site'

/**
 * Whether the index is a whole site. False for a folder of posts without a configuration, whose other files are not
 * known.
 */
export function isWholeSite(index: Site): boolean {
  return index.cached(hasMoreThanPosts)
}

function hasMoreThanPosts(index: Site): boolean {
  if (index.settings.hasConfig) return true
  for (const path of index.paths) if (!isPostKind(index.facts(path)?.kind)) return true
  return false
}

/** Whether a body is the whole page: the site has no layouts, and no theme that provides some. */
export function isPageAlone(index: Site): boolean {
  return index.settings.hasConfig && !usesTheme(index.config) && index.names.defined('layout').length === 0
}
