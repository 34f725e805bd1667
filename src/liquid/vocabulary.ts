/**
 * The keys of `site` in addition to the configuration
 * (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/drops/site_drop.rb).
 */
export const siteNames: readonly string[] = [
  'title',
  'description',
  'url',
  'baseurl',
  'time',
  'posts',
  'pages',
  'data',
  'categories',
  'tags',
  'collections',
  'documents',
  'related_posts',
  'static_files',
  'html_pages',
  'html_files',
]

/** The keys of `page` (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/drops/document_drop.rb). */
export const pageNames: readonly string[] = [
  'title',
  'url',
  'date',
  'tags',
  'categories',
  'excerpt',
  'content',
  'id',
  'path',
  'name',
  'slug',
  'ext',
  'previous',
  'next',
  'collection',
  'relative_path',
  'output',
  'layout',
]

/** The variables that Jekyll defines. */
export const globalNames: readonly string[] = ['site', 'page', 'layout', 'include', 'content', 'paginator', 'jekyll']

/** The keys of the other variables. */
export const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  jekyll: ['environment', 'version'],
  forloop: ['first', 'last', 'index', 'index0', 'rindex', 'rindex0', 'length'],
  paginator: [
    'posts',
    'page',
    'per_page',
    'total_posts',
    'total_pages',
    'previous_page',
    'previous_page_path',
    'next_page',
    'next_page_path',
  ],
}
