import type { Site } from '../site/site'

/** The name of the site's theme, to say. */
export function themeName({ theme, config }: Site): { readonly theme: string } {
  return { theme: config.theme ?? config.remoteTheme ?? theme?.gems[0] ?? '' }
}

/** True where all that a theme may bring is known: it has none, or one of those that we know. */
export function knowsTheme({ theme, config }: Site): boolean {
  return theme !== undefined || (config.theme === undefined && config.remoteTheme === undefined)
}
