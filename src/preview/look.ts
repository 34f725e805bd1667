import type { Site } from '../site/site'

/** A theme whose own classes the preview's style sheet knows. */
export type Look = 'chirpy' | 'text'

interface LookOf {
  readonly look: Look
  readonly gem: string
  readonly repository: string
  /** An include that no other theme has: many blogs have a theme's files in their own folders. */
  readonly include: string
}

const looks: readonly LookOf[] = [
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

/** The theme that a site is written for, if its classes are known; `undefined` for all others. */
export function lookOf(site: Site): Look | undefined {
  const theme = site.config.theme?.trim().toLowerCase()
  const remote = site.config.remoteTheme?.trim().toLowerCase()
  return looks.find(
    ({ gem, repository, include }) =>
      theme === gem ||
      remote?.replace(/@.*$/, '').endsWith(repository) === true ||
      site.names.definition('include', include) !== undefined,
  )?.look
}
