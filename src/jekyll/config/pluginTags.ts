import { themes } from '../themes/themes'

/**
 * The Liquid tags that plugins add, by gem. Also lists the gems without tags, since a gem that is not listed may add
 * any tag. The tags are those of the `register_tag` calls in each gem's repository, which has the gem's name.
 */
export const pluginTags: Readonly<Record<string, readonly string[]>> = {
  // https://github.com/jekyll: lib/jekyll-seo-tag.rb and similar files
  'jekyll-seo-tag': ['seo'],
  'jekyll-feed': ['feed_meta'],
  'jekyll-gist': ['gist'],
  'jekyll-avatar': ['avatar'],
  'jekyll-github-metadata': ['github_edit_link'],
  'jekyll-mentions': [],
  'jekyll-sitemap': [],
  'jekyll-paginate': [],
  'jekyll-redirect-from': [],
  'jekyll-archives': [],
  'jekyll-compose': [],
  'jekyll-admin': [],
  'jekyll-watch': [],
  'jekyll-commonmark': [],
  'jekyll-commonmark-ghpages': [],
  'jekyll-coffeescript': [],
  'jekyll-sass-converter': [],
  jemoji: [],
  // https://github.com/benbalter
  'jekyll-include-cache': ['include_cached'],
  'jekyll-relative-links': [],
  'jekyll-optional-front-matter': [],
  'jekyll-readme-index': [],
  'jekyll-titles-from-headings': [],
  'jekyll-default-layout': [],
  'jekyll-remote-theme': [],
  // https://github.com/gjtorikian/jekyll-last-modified-at: lib/jekyll-last-modified-at/tag.rb
  'jekyll-last-modified-at': ['last_modified_at'],
  // https://github.com/inukshuk/jekyll-scholar: lib/jekyll/scholar/tags
  'jekyll-scholar': [
    'bibliography',
    'bibliography_count',
    'cite',
    'cite_details',
    'details_link',
    'nocite',
    'quote',
    'reference',
  ],
  // https://github.com/paulrobertlloyd/jekyll-figure: lib/jekyll-figure.rb
  'jekyll-figure': ['figure'],
  // https://github.com/toshimaru/jekyll-toc: lib/jekyll-toc.rb
  'jekyll-toc': ['toc'],
  // https://github.com/rob-murray/jekyll-twitter-plugin: lib/jekyll-twitter-plugin.rb
  'jekyll-twitter-plugin': ['twitter', 'twitternocache'],
  // https://github.com/dommmel/jekyll-youtube: lib/jekyll-youtube.rb
  'jekyll-youtube': ['youtube'],
  // https://github.com/sverrirs/jekyll-paginate-v2
  'jekyll-paginate-v2': [],
  // https://github.com/primer/octicons: lib/jekyll-octicons.rb
  'jekyll-octicons': ['octicon'],
  // https://github.com/jasonlong/jekyll-katex and similar repositories with the gem's name
  'jekyll-katex': ['katex', 'katexmm'],
  'jekyll-mermaid': ['mermaid'],
  'jekyll-pdf-embed': ['pdf'],
  'jekyll-tabs': ['tabs', 'tab'],
  'jekyll-jupyter-notebook': ['jupyter_notebook'],
  'jekyll-responsive-image': ['responsive_image', 'responsive_image_block'],
  'jekyll-inline-svg': ['svg'],
  'jekyll-polyglot': ['static_href', 'I18n_Headers'],
  ...without(
    'jekyll-tagging',
    'jekyll-tagging-related_posts',
    'jekyll-email-protect',
    'jekyll-target-blank',
    'jekyll-loading-lazy',
    'jekyll-minifier',
    'jekyll-link-attributes',
    'jekyll-spaceship',
    'jekyll-terser',
    'jekyll-tidy',
    'jekyll-webp',
    'jekyll-postcss',
    'jekyll-postcss-v2',
    'jekyll-paginate-content',
    'jekyll-regex-replace',
    'jekyll-get-json',
    'jekyll-imagemagick',
    'jekyll-cache-bust',
    'jekyll-algolia',
    'jekyll-auto-image',
    'jekyll-data',
    'jekyll-import',
  ),
  // Gems in the group `jekyll_plugins` that are not Jekyll plugins.
  ...without(
    'jekyll',
    'liquid',
    'rouge',
    'kramdown',
    'kramdown-parser-gfm',
    'kramdown-math-katex',
    'kramdown-syntax-coderay',
    'webrick',
    'wdm',
    'tzinfo',
    'tzinfo-data',
    'http_parser.rb',
    'eventmachine',
    'ffi',
    'nokogiri',
    'rake',
    'bundler',
    'json',
    'csv',
    'bigdecimal',
    'base64',
    'logger',
    'ostruct',
    'racc',
    'rexml',
    'html-proofer',
    'classifier-reborn',
    'sass',
    'sassc',
    'sass-embedded',
    'therubyracer',
    'execjs',
    'mini_racer',
    'pygments.rb',
    'redcarpet',
    'rdiscount',
    'faraday',
    'faraday-retry',
    'i18n',
    'stringex',
    'unicode_utils',
    'github-pages',
    'activesupport',
    'mini_magick',
    'gsl',
    'nmatrix',
    'listen',
    'observer',
    'mutex_m',
    'benchmark',
    'rubocop',
    'mdl',
    'foreman',
    'puma',
    'thin',
  ),
  // Themes; see `themePlugins` for the plugins that they load.
  ...without(...themes.flatMap(({ gems }) => gems)),
}

/** Returns an entry with no tags for each gem. */
function without(...gems: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(gems.map((gem) => [gem, []]))
}

/** Returns the tags of the plugins; `undefined` if one of the plugins is not in the table. */
export function tagsOfPlugins(plugins: readonly string[]): ReadonlySet<string> | undefined {
  const tags = new Set<string>()
  for (const name of plugins) {
    const own = tagsOf(name.replaceAll('/', '-'))
    if (!own) return undefined
    for (const tag of own) tags.add(tag)
  }
  return tags
}

function tagsOf(gem: string): readonly string[] | undefined {
  return Object.hasOwn(pluginTags, gem) ? pluginTags[gem] : undefined
}
