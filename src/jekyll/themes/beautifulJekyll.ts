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
        'cover-img': ['path or list', 'Image across the top, or a list of images that alternate.'],
        'thumbnail-img': ['path', 'Image in the list of posts, or `""` for none.'],
        comments: ['boolean', 'Shows or hides the comments.'],
        'share-title': ['text', 'Title for search engines and shared links.'],
        'share-description': ['text', 'A sentence for search engines and shared links.'],
        'share-img': ['path', 'Image for shared links.'],
        readtime: ['boolean', '`true` shows the reading time.'],
        'show-avatar': ['boolean', '`false` hides the site’s avatar.'],
        'social-share': ['boolean', '`false` hides the buttons for sharing.'],
        'nav-short': ['boolean', '`true` makes the navigation bar narrow.'],
        'gh-repo': ['text', 'GitHub repository (`owner/name`) for the buttons in `gh-badge`.'],
        'gh-badge': ['list', 'Buttons for `gh-repo`: `star`, `watch`, `fork`, `follow`.'],
        'last-updated': ['date', 'Date of the last change, shown next to the date.'],
        'full-width': ['boolean', '`true` shows the content in full width.'],
        language: ['text', 'Language of the page, such as `en` or `ko`.'],
        'before-content': ['text or list', 'Files in `_includes` to insert before the content.'],
        'after-content': ['text or list', 'Files in `_includes` to insert after the content.'],
        'head-extra': ['text or list', 'Files in `_includes` to insert into the page’s `<head>`.'],
        'footer-extra': ['text or list', 'Files in `_includes` to insert into the footer.'],
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
