import type { Theme } from './theme'

/**
 * https://github.com/pages-themes/primer in version v0.6.0, which GitHub Pages pins and uses by default. It reads no
 * keys of a page except Jekyll's own.
 */
export const primer: Theme = {
  gems: ['jekyll-theme-primer'],
  repository: 'pages-themes/primer',
  keys: [],
  layouts: [{ source: 'v0.6.0:_layouts', names: ['default', 'home', 'page', 'post'] }],
  includes: [
    {
      source: 'v0.6.0:_includes',
      includes: { 'head-custom.html': [], 'head-custom-google-analytics.html': [] },
    },
  ],
  hasAllIncludes: true,
  classes: [],
}
