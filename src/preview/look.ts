import type { Site } from '../site/site'

/** A theme for which the preview's style sheet has rules. */
export type ThemeLook = 'chirpy' | 'text'

interface ThemeOfLook {
  readonly look: ThemeLook
  readonly gem: string
  readonly repository: string
  /** The name of an include that no other theme has. It identifies blogs that have a copy of the theme's files. */
  readonly include: string
}

const looks: readonly ThemeOfLook[] = [
  // https://github.com/cotes2020/jekyll-theme-chirpy
  {
    look: 'chirpy',
    gem: 'jekyll-theme-chirpy',
    repository: 'cotes2020/jekyll-theme-chirpy',
    include: 'refactor-content.html',
  },
  // https://github.com/kitian616/jekyll-TeXt-theme
  {
    look: 'text',
    gem: 'jekyll-text-theme',
    repository: 'kitian616/jekyll-text-theme',
    include: 'article-section-navigator.html',
  },
]

/** Returns the look of a site's theme; `undefined` for other themes. */
export function lookOf(site: Site): ThemeLook | undefined {
  const theme = site.config.theme?.trim().toLowerCase()
  const remote = site.config.remoteTheme?.trim().toLowerCase()
  return looks.find(
    ({ gem, repository, include }) =>
      theme === gem ||
      remote?.replace(/@.*$/, '').endsWith(repository) === true ||
      site.names.definition('include', include) !== undefined,
  )?.look
}
