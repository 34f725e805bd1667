import type { Config } from './config'
import type { Theme } from '../themes/theme'
import { usesTheme } from '../themes/themeOf'

/**
 * The plugins that GitHub Pages loads for every site (https://github.com/github/pages-gem,
 * `lib/github-pages/plugins.rb`).
 */
const forcedByPages: readonly string[] = [
  'jekyll-coffeescript',
  'jekyll-commonmark-ghpages',
  'jekyll-gist',
  'jekyll-github-metadata',
  'jekyll-paginate',
  'jekyll-relative-links',
  'jekyll-optional-front-matter',
  'jekyll-readme-index',
  'jekyll-default-layout',
  'jekyll-titles-from-headings',
]

/** The plugins that a theme's gem loads (the runtime dependencies in its gemspec), by the repository of the theme. */
const themePlugins: Readonly<Record<string, readonly string[]>> = {
  'jekyll/minima': ['jekyll-feed', 'jekyll-seo-tag'],
  'just-the-docs/just-the-docs': ['jekyll-seo-tag', 'jekyll-include-cache'],
  'daattali/beautiful-jekyll': ['jekyll-paginate', 'jekyll-sitemap'],
  'pages-themes/primer': ['jekyll-github-metadata', 'jekyll-seo-tag'],
  'mmistakes/minimal-mistakes': [
    'jekyll-paginate',
    'jekyll-sitemap',
    'jekyll-gist',
    'jekyll-feed',
    'jekyll-include-cache',
  ],
  'cotes2020/jekyll-theme-chirpy': [
    'jekyll-paginate',
    'jekyll-seo-tag',
    'jekyll-archives',
    'jekyll-sitemap',
    'jekyll-include-cache',
    'jekyll-redirect-from',
  ],
  'hydecorp/hydejack': [
    'jekyll-avatar',
    'jekyll-feed',
    'jekyll-gist',
    'jekyll-include-cache',
    'jekyll-paginate',
    'jekyll-seo-tag',
    'jekyll-default-layout',
    'jekyll-optional-front-matter',
    'jekyll-readme-index',
    'jekyll-redirect-from',
    'jekyll-relative-links',
    'jekyll-sitemap',
    'jekyll-titles-from-headings',
  ],
}

/** The gems that Jekyll loads as plugins for a site. */
export interface LoadedPlugins {
  /** The gems that the configuration, the Gemfile or the theme names. */
  readonly certain: readonly string[]
  /** The gems that are also loaded if GitHub Pages builds the site. Without a Gemfile, this is unknown. */
  readonly possible: readonly string[]
}

/** The plugins of a site. `theme` is the site's theme; `gemfile` is empty if there is none. */
export function loadedPlugins(config: Config, theme: Theme | undefined, gemfile: string): LoadedPlugins {
  const isOnPages = config.jekyllVersion.runsPagesPlugins
  const certain = [
    ...config.plugins,
    ...pluginGems(gemfile),
    ...(isOnPages ? forcedByPages : []),
    ...(usesTheme(config) ? (themePlugins[theme?.repository ?? ''] ?? seoOfPagesTheme(theme)) : []),
  ]
  const mayBeOnPages = !isOnPages && gemfile.trim() === ''
  return { certain, possible: mayBeOnPages ? [...forcedByPages, ...(themePlugins['pages-themes/primer'] ?? [])] : [] }
}

/** Returns jekyll-seo-tag for a theme of https://pages.github.com/themes/, since each of them loads it. */
function seoOfPagesTheme(theme: Theme | undefined): readonly string[] {
  return theme?.repository.startsWith('pages-themes/') ? ['jekyll-seo-tag'] : []
}

/** The gems in the Gemfile's group `jekyll_plugins`, which Jekyll always loads. */
function pluginGems(gemfile: string): string[] {
  const gems: string[] = []
  let isInGroup = false
  for (const line of gemfile.split('\n')) {
    const isOfGroup = /[:"']jekyll_plugins\b/.test(line)
    if (isInGroup ? /^[ \t]*end\b/.test(line) : isOfGroup && /^[ \t]*group\b/.test(line) && /\bdo\b/.test(line))
      isInGroup = !isInGroup
    else if (isInGroup || (isOfGroup && /\bgroups?(?::|[ \t]*=>)/.test(line))) gems.push(...gemsIn(line))
  }
  return gems
}

/** Returns the gems in a line, except the ones that are installed but not loaded. */
function gemsIn(line: string): string[] {
  const [, name, options = ''] = /^[ \t]*gem[ \t(]+["']([^"']+)["'](.*)/.exec(line) ?? []
  const isLoaded = !/\brequire(?::|"?[ \t]*=>)[ \t]*(?:false|nil|\[\s*\])/.test(options)
  return name !== undefined && isLoaded ? [name] : []
}
