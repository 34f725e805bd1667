import { tagsOfPlugins } from '../../jekyll/config/pluginTags'
import type { Site } from '../../site/site'

/** Whether unknown plugins, such as the site's own, may generate files. */
export function mayGenerate(index: Site): boolean {
  return index.cached(hasUnknownPlugins)
}

function hasUnknownPlugins(index: Site): boolean {
  if (tagsOfPlugins(index.settings.plugins) === undefined) return true
  for (const path of index.paths) if (index.facts(path)?.kind === 'plugin') return true
  return false
}
