import type { Theme } from './theme'

/**
 * https://github.com/jekyll/minima: the gem comes from the branch 2.5-stable, while `remote_theme:` usually uses
 * master.
 */
export const minima: Theme = {
  gems: ['minima'],
  repository: 'jekyll/minima',
  keys: [
    {
      source: '_layouts/post.html',
      keys: {
        author: ['text or list', 'Who wrote the post.'],
        modified_date: ['date', 'Date of the last change, shown next to the date.'],
      },
    },
    {
      source: 'README.md',
      keys: {
        comments: ['boolean', '`false` hides the comments.'],
        list_title: ['text', 'Heading above the posts on a page with the layout `home`.'],
      },
    },
    { source: '_layouts/base.html', keys: { lang: ['text', 'Language of the page, such as `en` or `ko`.'] } },
  ],
  layouts: [
    { source: '_layouts', names: ['post', 'page', 'home', 'base'] },
    { source: '2.5-stable:_layouts', names: ['default'] },
  ],
  includes: [
    {
      source: '_includes',
      includes: {
        'comments.html': [],
        'custom-head.html': [],
        'footer.html': [],
        'google-analytics.html': [],
        'head.html': [],
        'header.html': [],
        'nav-items.html': ['paths'],
        'social.html': [],
        'sub-footer.html': [],
      },
    },
    {
      source: '2.5-stable:_includes',
      includes: {
        'disqus_comments.html': [],
        'icon-github.html': ['username'],
        'icon-github.svg': [],
        'icon-twitter.html': ['username'],
        'icon-twitter.svg': [],
      },
    },
  ],
  hasAllIncludes: true,
  classes: [],
}
