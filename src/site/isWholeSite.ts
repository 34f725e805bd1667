import { namesTheme } from '../jekyll/themes/themeOf'
import { isPostKind } from './kinds'
import type { Site } from './site'

/** False for a lone folder of posts, without a configuration: what they name is where we do not look. */
export function isWholeSite(index: Site): boolean {
  return index.whole(hasMoreThanPosts)
}

function hasMoreThanPosts(index: Site): boolean {
  if (index.settings.hasConfig) return true
  for (const path of index.paths) if (!isPostKind(index.facts(path)?.kind)) return true
  return false
}

/** Whether nothing is written around a body: the site has no layouts and no theme that brings some. */
export function isPageAlone(index: Site): boolean {
  return index.settings.hasConfig && !namesTheme(index.config) && index.names.defined('layout').length === 0
}
