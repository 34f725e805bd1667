import type { Theme } from './theme'

/**
 * https://github.com/pages-themes/primer, v0.6.0 as GitHub Pages pins it: the default theme there. It reads no keys of
 * a page except Jekyll's own.
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
