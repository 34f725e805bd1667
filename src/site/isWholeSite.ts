import { usesTheme } from '../jekyll/themes/themeOf'
import { isPostKind } from './facts/kinds'
import type { Site } from './site'

/**
 * Whether the index contains a whole site. False for a folder of posts without a configuration, because the site's
 * other files are unknown.
 */
export function isWholeSite(index: Site): boolean {
  return index.cached(hasMoreThanPosts)
}

function hasMoreThanPosts(index: Site): boolean {
  if (index.settings.hasConfig) return true
  for (const path of index.paths) if (!isPostKind(index.facts(path)?.kind)) return true
  return false
}

/** Whether the body is the whole page because the site has no layouts and no theme that provides some. */
export function isPageAlone(index: Site): boolean {
  return index.settings.hasConfig && !usesTheme(index.config) && index.names.defined('layout').length === 0
}
