import { pluginTags, tagsOfPlugins } from '../jekyll/config/pluginTags'
import { ownTags } from '../liquid/analyze/ownTags'
import { isWholeSite } from './isWholeSite'
import type { Site } from './site'

/** Every tag that a site can use; `undefined` if it may load a plugin whose tags we do not know. */
export function knownTags(index: Site | undefined): ReadonlySet<string> | undefined {
  if (!index || !isWholeSite(index) || (index.config.theme !== undefined && !index.theme)) return undefined
  const own = index.names.defined('tag-name')
  const fromGems = tagsOfPlugins([...index.settings.plugins, ...index.settings.possiblePlugins])
  return fromGems && !own.includes('')
    ? new Set([...Object.keys(ownTags), ...fromGems, ...tagsOfUnknownTheme(index), ...own])
    : undefined
}

/**
 * Returns the tags of all plugins in our table if the site has a remote theme that we do not know. jekyll-remote-theme
 * loads the plugins in the theme's gemspec, which are usually common ones.
 */
function tagsOfUnknownTheme({ config, theme }: Site): readonly string[] {
  return config.remoteTheme !== undefined && !theme ? Object.values(pluginTags).flat() : []
}

/** Whether a plugin may define a tag: one that the site loads, or one whose tags we do not know. */
export function mayBeOfPlugin(name: string, site: Site): boolean {
  return !site.isComplete || (knownTags(site)?.has(name) ?? true)
}
