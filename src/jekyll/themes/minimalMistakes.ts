import type { Theme } from './theme'

/** https://github.com/mmistakes/minimal-mistakes */
export const minimalMistakes: Theme = {
  gems: ['minimal-mistakes-jekyll'],
  repository: 'mmistakes/minimal-mistakes',
  keys: [
    {
      source: 'docs/_docs/10-layouts.md',
      keys: {
        header: [
          'mapping',
          'The image or video above the content, the text over it, and the image for lists and shared links.',
          {
            image: ['path', 'Image across the page.'],
            image_description: ['text', 'Alternative text of the image.'],
            caption: ['text', 'Caption of the image, in Markdown.'],
            overlay_image: ['path', 'Image behind the title.'],
            overlay_color: ['text', 'Color behind the title, as a CSS color.'],
            overlay_filter: [
              'number or text',
              'How dark `overlay_image` is, from 0 to 1, or a color or gradient over it.',
            ],
            show_overlay_excerpt: ['boolean', '`false` keeps the excerpt out of the overlay.'],
            cta_label: ['text', 'Label of the only button in the overlay.'],
            cta_url: ['path', 'URL of that button.'],
            actions: ['list', 'Buttons in the overlay, each with a `label` and a `url`.'],
            // docs/_docs/14-helpers.md
            video: [
              'mapping',
              'Video instead of the image.',
              {
                id: ['text or number', 'ID of the video at the provider.'],
                provider: ['text', '`youtube`, `vimeo`, `google-drive` or `bilibili`.'],
                danmaku: ['number', '`1` shows comments over a bilibili video.'],
              },
            ],
            teaser: ['path', 'Image in grids and in the list of related posts.'],
            og_image: ['path', 'Image for shared links, if different.'],
          },
        ],
        tagline: ['text', 'Shown in the header’s overlay instead of the excerpt.'],
        toc_label: ['text', 'Title of the table of contents.'],
        toc_icon: ['text', 'Font Awesome icon before that title.'],
        toc_sticky: ['boolean', '`true` keeps the table of contents visible while scrolling.'],
        classes: ['text or list', 'Classes of the whole page. `wide` also uses the width of the right column.'],
        author_profile: ['boolean', 'Shows or hides the author on the left.'],
        sidebar: [
          'list or mapping',
          'Blocks on the left, or a menu.',
          {
            title: ['text', 'Heading of a block.'],
            image: ['path', 'Image of a block.'],
            image_alt: ['text', 'Alternative text of that image.'],
            text: ['text', 'Text of a block, in Markdown.'],
            nav: ['text or list', 'Names of menus in `_data/navigation.yml`.'],
          },
        ],
        share: ['boolean', 'Shows or hides the buttons for sharing.'],
        search: ['boolean', '`false` keeps the page out of the site’s search.'],
        collection: ['text', 'The collection that a page with the layout `collection` lists.'],
        taxonomy: ['text', 'The category or tag that a page with the layout `category` or `tag` lists.'],
        entries_layout: ['text', 'How a page lists its entries: `list` or `grid`.'],
        show_excerpts: ['boolean', '`false` hides the excerpts in a collection’s list.'],
        sort_by: ['text', 'The key to sort a collection’s list by. The default is `date`.'],
        sort_order: ['text', '`forward` or `reverse`.'],
      },
    },
    {
      source: 'docs/_docs/05-configuration.md',
      keys: {
        show_date: ['boolean', 'Shows or hides the date.'],
        read_time: ['boolean', 'Shows or hides the reading time.'],
        words_per_minute: ['number', 'The reading speed for that time.'],
        comments: ['boolean', 'Shows or hides the comments.'],
      },
    },
    { source: 'docs/_docs/11-posts.md', keys: { related: ['boolean', 'Shows other posts below this one.'] } },
    {
      source: 'docs/_docs/09-authors.md',
      keys: { author: ['text', 'An author in `_data/authors.yml`, if different from the site’s author.'] },
    },
    {
      source: 'docs/_docs/14-helpers.md',
      keys: {
        gallery: [
          'list',
          'Images for `{% include gallery %}`.',
          {
            image_path: ['path', 'The image.'],
            url: ['path', 'URL that the image links to, for example a larger image.'],
            alt: ['text', 'Alternative text.'],
            title: ['text', 'Caption of the opened image.'],
          },
        ],
        feature_row: [
          'list',
          'Blocks for `{% include feature_row %}`.',
          {
            image_path: ['path', 'Image of a block.'],
            image_caption: ['text', 'Caption of the image, in Markdown.'],
            alt: ['text', 'Alternative text.'],
            title: ['text', 'Heading of a block.'],
            excerpt: ['text', 'Text of a block, in Markdown.'],
            url: ['path', 'URL of the button.'],
            btn_label: ['text', 'Label of the button.'],
            btn_class: ['text', 'Classes of the button.'],
          },
        ],
      },
    },
  ],
  layouts: [
    {
      source: 'docs/_docs/02-structure.md',
      names: [
        ...[
          'single',
          'splash',
          'home',
          'posts',
          'archive',
          'archive-taxonomy',
          'categories',
          'category',
          'tags',
          'tag',
        ],
        ...['collection', 'search', 'default', 'compress'],
      ],
    },
  ],
  includes: [
    {
      source: 'docs/_docs/14-helpers.md',
      includes: {
        figure: ['image_path', 'alt', 'caption'],
        gallery: ['id', 'layout', 'class', 'caption'],
        feature_row: ['id', 'type'],
        video: ['id', 'provider', 'danmaku'],
        toc: ['title', 'icon'],
        nav_list: ['nav'],
      },
    },
    {
      source: 'docs/_docs/10-layouts.md',
      includes: {
        'archive-single.html': ['type'],
        'group-by-array': ['collection', 'field'],
        'social-share.html': [],
        'head/custom.html': [],
      },
    },
  ],
  hasAllIncludes: false,
  layoutsWithToc: ['single'], // _layouts/single.html
  classes: [
    {
      source: 'docs/_docs/15-utility-classes.md',
      names: [
        ...['notice', 'notice--primary', 'notice--info', 'notice--warning', 'notice--success', 'notice--danger'],
        ...['text-left', 'text-center', 'text-right', 'text-justify', 'text-nowrap'],
        ...['align-left', 'align-center', 'align-right', 'full'],
        ...['btn', 'btn--primary', 'btn--success', 'btn--warning', 'btn--danger', 'btn--info', 'btn--inverse'],
        ...['btn--light-outline', 'btn--x-large', 'btn--large', 'btn--small'],
      ],
    },
  ],
}
