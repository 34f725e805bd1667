import type { Theme } from './theme'

const sizes = ['1', '2', '3', '4', '5', '6', '7', '8']
const colors = ['yellow', 'red', 'purple', 'green', 'blue', 'grey-lt']
const shades = ['000', '100', '200', '300']
const each = (starts: readonly string[], ends: readonly string[]) =>
  starts.flatMap((start) => ends.map((end) => `${start}-${end}`))

/** https://github.com/just-the-docs/just-the-docs */
export const justTheDocs: Theme = {
  gems: ['just-the-docs'],
  repository: 'just-the-docs/just-the-docs',
  keys: [
    {
      source: 'docs/navigation/main/order.md',
      keys: { nav_order: ['number or text', 'Position in the navigation. Numbers come before strings.'] },
    },
    {
      source: 'docs/navigation/main/ancestry.md',
      keys: {
        parent: ['text', 'Title of the page above this one.'],
        grand_parent: ['text', 'Title of the page above `parent`, if several pages have the parent’s title.'],
        ancestor: ['text', 'Title of a page further up, if `grand_parent` is not enough.'],
      },
    },
    {
      source: 'docs/navigation/main/exclude.md',
      keys: {
        nav_exclude: ['boolean', '`true` hides the page in the navigation.'],
        has_children: ['boolean', '`false` hides the pages below in the navigation. No longer needed.'],
      },
    },
    {
      source: 'docs/navigation/children.md',
      keys: { has_toc: ['boolean', '`false` hides the list of the pages below.'] },
    },
    {
      source: 'CHANGELOG.md',
      keys: { child_nav_order: ['text', '`reversed` reverses the order of the pages below.'] },
    },
    {
      source: 'docs/layout/layout.md',
      keys: { nav_enabled: ['boolean', 'Shows or hides the sidebar.'] },
    },
    { source: 'docs/search.md', keys: { search_exclude: ['boolean', '`true` keeps the page out of the search.'] } },
    {
      source: 'docs/configuration.md',
      keys: { last_modified_date: ['date', 'Date of the last change, shown in the footer.'] },
    },
  ],
  layouts: [
    {
      source: '_layouts',
      names: ['default', 'minimal', 'home', 'page', 'post', 'about', 'table_wrappers', 'vendor/compress'],
    },
  ],
  includes: [
    {
      source: '_includes',
      includes: {
        'components/aux_nav.html': [],
        'components/breadcrumbs.html': [],
        'components/children_nav.html': [],
        'components/footer.html': [],
        'components/header.html': [],
        'components/mermaid.html': [],
        'components/nav/children.html': ['all', 'ancestors', 'node'],
        'components/nav/links.html': ['all', 'ancestors', 'pages'],
        'components/nav/pages.html': ['all', 'pages'],
        'components/nav/sorted.html': ['pages'],
        'components/search_footer.html': [],
        'components/search_header.html': [],
        'components/sidebar.html': [],
        'components/site_nav.html': ['all'],
        'css/activation.scss.liquid': [],
        'css/callouts.scss.liquid': ['color_scheme'],
        'css/custom.scss.liquid': [],
        'css/just-the-docs.scss.liquid': ['color_scheme'],
        'favicon.html': [],
        'fix_linenos.html': ['code'],
        'footer_custom.html': [],
        'head.html': [],
        'head_custom.html': [],
        'header_custom.html': [],
        'icons/code_copy.html': [],
        'icons/document.html': [],
        'icons/expand.html': [],
        'icons/external_link.html': [],
        'icons/icons.html': [],
        'icons/link.html': [],
        'icons/menu.html': [],
        'icons/search.html': [],
        'js/custom.js': [],
        'lunr/custom-data.json': [],
        'lunr/custom-index.js': [],
        'mermaid_config.js': [],
        'nav_footer_custom.html': [],
        'search_placeholder_custom.html': [],
        'title.html': [],
        'toc_heading_custom.html': [],
        'vendor/anchor_headings.html': [
          'anchorAttrs',
          'anchorBody',
          'anchorClass',
          'anchorTitle',
          'beforeHeading',
          'bodyPrefix',
          'bodySuffix',
          'generateId',
          'h_max',
          'h_min',
          'headerAttrs',
          'html',
        ],
      },
    },
  ],
  hasAllIncludes: true,
  classes: [
    {
      source: 'docs/ui-components',
      names: [
        'label',
        'label-blue',
        'label-green',
        'label-purple',
        'label-yellow',
        'label-red',
        'btn',
        'btn-purple',
        'btn-blue',
        'btn-green',
        'btn-outline',
        'opaque',
        'code-example',
        'text-alpha',
        'text-beta',
        'text-gamma',
        'text-delta',
        'text-epsilon',
        'text-zeta',
        'text-mono',
        'ls-10',
      ],
    },
    {
      source: 'docs/utilities/typography.md',
      names: [
        ...each(['fs'], [...sizes, '9', '10']),
        ...each(['fw'], ['300', '400', '500', '700']),
        'lh-0',
        'lh-tight',
        'lh-default',
        'text-left',
        'text-right',
        'text-center',
      ],
    },
    {
      source: 'docs/utilities/layout.md',
      names: [
        ...each(['m', 'mx', 'my', 'mt', 'mr', 'mb', 'ml', 'p', 'px', 'py', 'pt', 'pr', 'pb', 'pl'], sizes),
        'mx-auto',
        'float-left',
        'float-right',
        ...each(['flex-justify'], ['start', 'end', 'between', 'around']),
        ...each(['v-align'], ['baseline', 'bottom', 'middle', 'text-bottom', 'text-top', 'top']),
        ...each(['d'], ['block', 'flex', 'inline', 'inline-block', 'none']),
      ],
    },
    {
      source: 'docs/utilities/color.md',
      names: [
        ...each(each(['text', 'bg'], colors), shades),
        ...each(each(['text', 'bg'], ['grey-dk']), [...shades, '250']),
      ],
    },
    { source: 'docs/navigation/in-page.md', names: ['no_toc'] },
  ],
}
