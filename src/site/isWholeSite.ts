import type { Site } from './site'

/** False for a lone folder of posts: what they name lies where we do not look. */
export function isWholeSite(index: Site): boolean {
  return index.whole(hasMoreThanPosts)
}

function hasMoreThanPosts(index: Site): boolean {
  const { theme, remoteTheme, plugins } = index.config
  if (theme !== undefined || remoteTheme !== undefined || plugins.length > 0 || hasTemplates(index)) return true
  for (const path of index.paths) if (!['post', 'draft'].includes(index.facts(path)!.kind)) return true
  return false
}

/** Whether the site has layouts or includes of its own. */
export function hasTemplates(index: Site): boolean {
  return index.defined('layout').length > 0 || index.defined('include').length > 0
}
