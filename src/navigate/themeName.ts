import type { Site } from '../site/site'

/** The name of the site's theme, as an argument for messages. */
export function themeArguments({ theme, config }: Site): { readonly theme: string } {
  return { theme: config.theme ?? config.remoteTheme ?? theme?.gems[0] ?? '' }
}

/**
 * Whether everything that the theme may add is known, because the site has no theme or this project has data for it.
 */
export function isThemeKnown({ theme, config }: Site): boolean {
  return theme !== undefined || (config.theme === undefined && config.remoteTheme === undefined)
}
