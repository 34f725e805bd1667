import type { Theme } from './theme'

/** https://github.com/cotes2020/jekyll-theme-chirpy */
export const chirpy: Theme = {
  gems: ['jekyll-theme-chirpy'],
  repository: 'cotes2020/jekyll-theme-chirpy',
  keys: [
    {
      source: '_posts/2019-08-08-write-a-new-post.md',
      keys: {
        description: ['text', 'Shown below the title, in lists and in the feed instead of the start of the text.'],
        author: ['text or list', 'An author in `_data/authors.yml`.'],
        authors: ['list', 'Several authors in `_data/authors.yml`.'],
        image: [
          'path or mapping',
          'The image above the post and in lists, 1200 × 630.',
          {
            path: ['path', 'The image.'],
            alt: ['text', 'Alternative text.'],
            lqip: ['path', 'A tiny placeholder image, shown until the image is loaded.'],
          },
        ],
        media_subpath: ['path', 'Path in front of the paths of the post’s images, videos and audio files.'],
        pin: ['boolean', '`true` keeps the post at the top of the home page.'],
        toc: ['boolean', '`false` hides the table of contents.'],
        comments: ['boolean', '`false` hides the comments.'],
        math: ['boolean', '`true` loads MathJax, for formulas.'],
        mermaid: ['boolean', '`true` loads Mermaid, for diagrams.'],
      },
    },
    {
      source: '_layouts/home.html',
      keys: { hidden: ['boolean', '`true` hides the post in the home page’s list.'] },
    },
  ],
  layouts: [
    {
      source: '_layouts',
      names: ['post', 'page', 'home', 'categories', 'category', 'tags', 'tag', 'archives', 'default', 'compress'],
    },
  ],
  includes: [
    {
      source: '_posts/2019-08-08-write-a-new-post.md',
      includes: {
        'embed/youtube.html': ['id'],
        'embed/twitch.html': ['id'],
        'embed/bilibili.html': ['id'],
        'embed/video.html': ['src', 'types', 'poster', 'title', 'autoplay', 'loop', 'muted'],
        'embed/audio.html': ['src', 'types', 'title'],
      },
    },
  ],
  hasAllIncludes: false,
  layoutsWithToc: ['post'], // _layouts/post.html
  classes: [
    {
      source: '_posts/2019-08-08-write-a-new-post.md',
      names: [
        'prompt-tip',
        'prompt-info',
        'prompt-warning',
        'prompt-danger',
        'filepath',
        'nolineno',
        'normal',
        'left',
        'right',
        'light',
        'dark',
        'shadow',
      ],
    },
    { source: '_posts/2019-08-08-text-and-typography.md', names: ['w-50', 'w-75', 'rounded-10'] },
  ],
  math: {
    source: 'assets/js/data/mathjax.js',
    template: `{% if page.math %}<script>MathJax = { tex: { inlineMath: [['$', '$'], ['\\\\(', '\\\\)']], tags: 'ams' } }</script><script src="https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-chtml.js"></script>{% endif %}`,
  },
}
