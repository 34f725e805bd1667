import type { Theme } from './theme'

/** https://github.com/daattali/beautiful-jekyll */
export const beautifulJekyll: Theme = {
  gems: ['beautiful-jekyll-theme'],
  repository: 'daattali/beautiful-jekyll',
  keys: [
    {
      source: 'README.md',
      keys: {
        subtitle: ['text', 'Shown below the title.'],
        'cover-img': ['path or list', 'Image across the top; a list alternates.'],
        'thumbnail-img': ['path', 'Image in the list of posts; `""` for none.'],
        comments: ['boolean', 'Shows or hides the comments.'],
        'share-title': ['text', 'Title for search engines and shared links.'],
        'share-description': ['text', 'A sentence for search engines and shared links.'],
        'share-img': ['path', 'Image for shared links.'],
        readtime: ['boolean', '`true` shows how long the post takes to read.'],
        'show-avatar': ['boolean', '`false` hides the site’s avatar.'],
        'social-share': ['boolean', '`false` hides the buttons for sharing.'],
        'nav-short': ['boolean', '`true` keeps the navigation bar low.'],
        'gh-repo': ['text', 'Repository on GitHub (`owner/name`) of the buttons in `gh-badge`.'],
        'gh-badge': ['list', 'Buttons for `gh-repo`: `star`, `watch`, `fork`, `follow`.'],
        'last-updated': ['date', 'The day of the last change, shown beside the date.'],
        'full-width': ['boolean', '`true` lets the content take the whole width.'],
        language: ['text', 'Language of the page, such as `en` or `ko`.'],
        'before-content': ['text or list', 'Files in `_includes` that are inserted before the content.'],
        'after-content': ['text or list', 'Files in `_includes` that are inserted after the content.'],
        'head-extra': ['text or list', 'Files in `_includes` that are inserted into the page’s `<head>`.'],
        'footer-extra': ['text or list', 'Files in `_includes` that are inserted into the footer.'],
        css: ['list', 'Style sheets of the site to load.'],
        'ext-css': ['list', 'Style sheets from elsewhere to load.'],
        js: ['list', 'Scripts of the site to load.'],
        'ext-js': ['list', 'Scripts from elsewhere to load.'],
      },
    },
    {
      source: '_posts/2020-02-28-sample-markdown.md',
      keys: {
        author: ['text', 'Who wrote the post.'],
        mathjax: ['boolean', '`true` loads MathJax, for formulas.'],
      },
    },
  ],
  layouts: [{ source: '_layouts', names: ['post', 'page', 'home', 'minimal', 'base', 'default'] }],
  includes: [
    {
      source: '_layouts',
      includes: {
        'comments.html': [],
        'disqus.html': [],
        'fb-comment.html': [],
        'footer.html': [],
        'footer-minimal.html': [],
        'footer-scripts.html': [],
        'gtm_body.html': [],
        'head.html': [],
        'header.html': ['type'],
        'nav.html': [],
        'social-share.html': [],
        'staticman-comments.html': [],
      },
    },
    {
      source: '_includes/head.html',
      includes: {
        'ext-css.html': ['css'],
        'google_analytics.html': [],
        'gtag.html': [],
        'gtm_head.html': [],
        'matomo.html': [],
      },
    },
    { source: '_includes/footer-scripts.html', includes: { 'ext-js.html': ['js'] } },
  ],
  hasAllIncludes: false,
  classes: [
    {
      source: '_posts/2020-02-28-sample-markdown.md',
      names: ['box-note', 'box-warning', 'box-error', 'box-success', 'mx-auto', 'd-block'],
    },
  ],
  math: {
    source: '_includes/mathjax.html',
    template: `{% if page.mathjax %}<script src="https://cdn.mathjax.org/mathjax/latest/MathJax.js"></script>{% endif %}`,
  },
}
