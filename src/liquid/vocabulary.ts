/**
 * The names that Liquid knows in Jekyll. Tags: https://github.com/Shopify/liquid/tree/v4.0.4/lib/liquid/tags and
 * https://github.com/jekyll/jekyll/tree/master/lib/jekyll/tags; filters: `lib/liquid/standardfilters.rb` and
 * `lib/jekyll/filters.rb` with the files beside it.
 */
export const tagNames: readonly string[] = [
  ...['include', 'post_url', 'link', 'highlight', 'if', 'for', 'assign', 'unless', 'case', 'capture', 'raw', 'comment'],
  ...['include_relative', 'cycle', 'tablerow', 'increment', 'decrement', 'break', 'continue', 'ifchanged'],
]

/** Tags that `end…` closes, with those that may stand within. */
export const blockTags: Readonly<Record<string, readonly string[]>> = {
  if: ['elsif', 'else'],
  unless: ['elsif', 'else'],
  case: ['when', 'else'],
  for: ['else', 'break', 'continue'],
  ...{ tablerow: [], capture: [], raw: [], comment: [], highlight: [], ifchanged: [] },
}

/** Filters by name, the usual ones in posts first; with what they take, if they take anything. */
export const filters: readonly (readonly [name: string, takes?: string])[] = [
  ...([
    ['relative_url'],
    ['absolute_url'],
    ['date', '"%Y-%m-%d"'],
    ['markdownify'],
    ['escape'],
    ['strip_html'],
  ] as const),
  ...([['size'], ['first'], ['last'], ['join', '", "'], ['split', '","'], ['sort', '"date"'], ['reverse']] as const),
  ...([['where', '"key", "value"'], ['where_exp', '"item", "item.key"'], ['map', '"title"'], ['uniq']] as const),
  ...([
    ['group_by', '"key"'],
    ['group_by_exp', '"item", "item.key"'],
    ['find', '"key", "value"'],
  ] as const),
  ...([
    ['find_exp', '"item", "item.key"'],
    ['append', '"text"'],
    ['prepend', '"text"'],
    ['replace', '"a", "b"'],
  ] as const),
  ...([
    ['replace_first', '"a", "b"'],
    ['remove', '"text"'],
    ['remove_first', '"text"'],
    ['default', '"text"'],
  ] as const),
  ...([
    ['truncate', '50'],
    ['truncatewords', '50'],
    ['slice', '0, 3'],
    ['capitalize'],
    ['upcase'],
    ['downcase'],
  ] as const),
  ...([['strip'], ['lstrip'], ['rstrip'], ['strip_newlines'], ['newline_to_br'], ['slugify'], ['jsonify']] as const),
  ...([['inspect'], ['number_of_words'], ['array_to_sentence_string'], ['normalize_whitespace']] as const),
  ...([['date_to_string'], ['date_to_long_string'], ['date_to_xmlschema'], ['date_to_rfc822']] as const),
  ...([['smartify'], ['sassify'], ['scssify'], ['xml_escape'], ['cgi_escape'], ['uri_escape']] as const),
  ...([['escape_once'], ['url_encode'], ['url_decode'], ['plus', '1'], ['minus', '1'], ['times', '2']] as const),
  ...([['divided_by', '2'], ['modulo', '2'], ['round'], ['ceil'], ['floor'], ['abs'], ['at_least', '1']] as const),
  ...([['at_most', '9'], ['to_integer'], ['concat', 'array'], ['compact'], ['sort_natural', '"title"']] as const),
  ...([['sample'], ['push', '"item"'], ['pop'], ['shift'], ['unshift', '"item"']] as const),
]

/** What Jekyll puts into `site` besides the configuration (`lib/jekyll/drops/site_drop.rb`). */
export const siteNames: readonly string[] = [
  ...['title', 'description', 'url', 'baseurl', 'time', 'posts', 'pages', 'data', 'categories', 'tags'],
  ...['collections', 'documents', 'related_posts', 'static_files', 'html_pages', 'html_files'],
]

/** What Jekyll puts into `page` (`lib/jekyll/drops/document_drop.rb`). */
export const pageNames: readonly string[] = [
  ...['title', 'url', 'date', 'tags', 'categories', 'excerpt', 'content', 'id', 'path', 'name', 'slug', 'ext'],
  ...['previous', 'next', 'collection', 'relative_path', 'output', 'layout'],
]

/** The variables that are there without being made. */
export const globalNames: readonly string[] = ['site', 'page', 'layout', 'include', 'content', 'paginator', 'jekyll']

/** What stands below the others of them. */
export const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  jekyll: ['environment', 'version'],
  forloop: ['first', 'last', 'index', 'index0', 'rindex', 'rindex0', 'length'],
  paginator: [
    ...['posts', 'page', 'per_page', 'total_posts', 'total_pages'],
    ...['previous_page', 'previous_page_path', 'next_page', 'next_page_path'],
  ],
}
