import type { Theme } from './theme'

/**
 * https://github.com/pages-themes/primer, v0.6.0 as GitHub Pages pins it: the theme of its sites that name none. It reads
 * nothing of a page but what Jekyll itself knows.
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
