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
          'The picture or video above the content, what lies over it, and the picture for lists and shared links.',
          {
            image: ['path', 'Picture across the page.'],
            image_description: ['text', 'What the picture shows, for those who do not see it.'],
            caption: ['text', 'Line below the picture, in Markdown.'],
            overlay_image: ['path', 'Picture behind the title.'],
            overlay_color: ['text', 'Plain color behind the title, as CSS writes it.'],
            overlay_filter: ['number or text', 'Darkness from 0 to 1, a color or a gradient over `overlay_image`.'],
            show_overlay_excerpt: ['boolean', '`false` keeps the excerpt out of the overlay.'],
            cta_label: ['text', 'What the only button in the overlay says.'],
            cta_url: ['path', 'Where that button leads.'],
            actions: ['list', 'Buttons in the overlay, each with a `label` and a `url`.'],
            // docs/_docs/14-helpers.md
            video: [
              'mapping',
              'Video in place of the picture.',
              {
                id: ['text or number', 'Its id at the provider.'],
                provider: ['text', '`youtube`, `vimeo`, `google-drive` or `bilibili`.'],
                danmaku: ['number', '`1` shows the comments that run over a video of bilibili.'],
              },
            ],
            teaser: ['path', 'Picture in grids and among related posts.'],
            og_image: ['path', 'Picture for shared links, if it is to be another one.'],
          },
        ],
        tagline: ['text', 'Stands in the header’s overlay in place of the excerpt.'],
        toc_label: ['text', 'Title of the table of contents.'],
        toc_icon: ['text', 'Name of the Font Awesome icon before that title.'],
        toc_sticky: ['boolean', '`true` keeps the table of contents in sight.'],
        classes: ['text or list', 'Classes for the whole page; `wide` takes the room of the right column.'],
        author_profile: ['boolean', 'Shows or hides the author at the left.'],
        sidebar: [
          'list or mapping',
          'Blocks at the left, or a menu.',
          {
            title: ['text', 'Heading of a block.'],
            image: ['path', 'Picture of a block.'],
            image_alt: ['text', 'What that picture shows.'],
            text: ['text', 'Text of a block, in Markdown.'],
            nav: ['text or list', 'Names of menus in `_data/navigation.yml`.'],
          },
        ],
        share: ['boolean', 'Shows or hides the buttons for sharing.'],
        search: ['boolean', '`false` keeps the page out of the site’s search.'],
        collection: ['text', 'The collection that a page with the layout `collection` lists.'],
        taxonomy: ['text', 'The category or tag that a page with the layout `category` or `tag` lists.'],
        entries_layout: ['text', 'How a page lists its entries: `list` or `grid`.'],
        show_excerpts: ['boolean', '`false` leaves out the excerpts of a collection’s list.'],
        sort_by: ['text', 'The key by which a collection’s list is sorted; `date` if it is not there.'],
        sort_order: ['text', '`forward` or `reverse`.'],
      },
    },
    {
      source: 'docs/_docs/05-configuration.md',
      keys: {
        show_date: ['boolean', 'Shows or hides the date.'],
        read_time: ['boolean', 'Shows or hides how long the text takes to read.'],
        words_per_minute: ['number', 'The speed with which that time is reckoned.'],
        comments: ['boolean', 'Shows or hides the comments.'],
      },
    },
    { source: 'docs/_docs/11-posts.md', keys: { related: ['boolean', 'Shows other posts below this one.'] } },
    {
      source: 'docs/_docs/09-authors.md',
      keys: { author: ['text', 'An author in `_data/authors.yml`, if it is not the site’s own.'] },
    },
    {
      source: 'docs/_docs/14-helpers.md',
      keys: {
        gallery: [
          'list',
          'Pictures for `{% include gallery %}`.',
          {
            image_path: ['path', 'The picture.'],
            url: ['path', 'What it links to, such as a larger one.'],
            alt: ['text', 'What it shows.'],
            title: ['text', 'Its caption once it is opened.'],
          },
        ],
        feature_row: [
          'list',
          'Blocks for `{% include feature_row %}`.',
          {
            image_path: ['path', 'Picture of a block.'],
            image_caption: ['text', 'Line below it, in Markdown.'],
            alt: ['text', 'What it shows.'],
            title: ['text', 'Heading of a block.'],
            excerpt: ['text', 'Text of a block, in Markdown.'],
            url: ['path', 'Where the button leads.'],
            btn_label: ['text', 'What the button says.'],
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
