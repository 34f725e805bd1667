import { tagsOfPlugins } from '../jekyll/pluginTags'
import { ownTags } from '../liquid/syntax/ownTags'
import { isWholeSite } from './isWholeSite'
import type { Site } from './site'

/** Every tag that a site can use; `undefined` where it may load plugins of which we do not know all tags. */
export function knownTags(index: Site | undefined): ReadonlySet<string> | undefined {
  if (!index || !isWholeSite(index) || (index.config.theme !== undefined && !index.theme)) return undefined
  const [fromGems, own] = [tagsOfPlugins(index.plugins), index.defined('tag-name')]
  return fromGems && !own.includes('') ? new Set([...Object.keys(ownTags), ...fromGems, ...own]) : undefined
}

/** Whether a plugin may draw a tag: one that the site loads, or one of which we do not know all tags. */
export function mayBeOfPlugin(name: string, site: Site): boolean {
  return !site.isComplete || (knownTags(site)?.has(name) ?? true)
}
