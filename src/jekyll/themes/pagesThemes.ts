import type { Theme } from './theme'

/** The names that one of these themes has in addition to those of all. */
interface More {
  readonly layouts?: readonly string[]
  readonly includes?: readonly string[]
}

/**
 * The themes of GitHub Pages besides minima and primer, in its pinned versions (https://github.com/github/pages-gem,
 * `lib/github-pages/plugins.rb`, THEMES). They differ only in their looks.
 */
export const pagesThemes: readonly Theme[] = [
  pagesTheme('architect'),
  pagesTheme('cayman'),
  pagesTheme('dinky'),
  pagesTheme('hacker', { layouts: ['post'], includes: ['head-custom-theme-colors.html'] }),
  pagesTheme('leap-day'),
  pagesTheme('merlot'),
  pagesTheme('midnight', { includes: ['head-custom-theme-colors.html'] }),
  pagesTheme('minimal', { layouts: ['post'] }),
  pagesTheme('modernist'),
  pagesTheme('slate'),
  pagesTheme('tactile'),
  pagesTheme('time-machine'),
]

function pagesTheme(name: string, { layouts = [], includes = [] }: More = {}): Theme {
  const names = ['head-custom.html', 'head-custom-google-analytics.html', ...includes]
  return {
    gems: [`jekyll-theme-${name}`],
    repository: `pages-themes/${name}`,
    keys: [],
    layouts: [{ source: 'v0.2.0:_layouts', names: ['default', ...layouts] }],
    includes: [{ source: 'v0.2.0:_includes', includes: Object.fromEntries(names.map((each) => [each, []])) }],
    hasAllIncludes: true,
    classes: [],
  }
}
