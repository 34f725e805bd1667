/**
 * The Liquid tags that plugins bring, by gem; those without any stand here too, since what a site loads besides may bring
 * tags of any name. Each was read where `register_tag` stands in the gem's own repository, named after it.
 */
export const pluginTags: Readonly<Record<string, readonly string[]>> = {
  // https://github.com/jekyll: lib/jekyll-seo-tag.rb and its like
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
    ...['bibliography', 'bibliography_count', 'cite', 'cite_details', 'details_link', 'nocite', 'quote', 'reference'],
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
}

/** What GitHub Pages loads for every site, and what the known themes load: https://pages.github.com/versions/. */
const usual: readonly string[] = ['jekyll-gist', 'jekyll-github-metadata', 'jekyll-seo-tag', 'jekyll-feed', 'jekyll-include-cache', 'jekyll-avatar'] // prettier-ignore

/** The tags of the plugins that a site loads; `undefined` where one of them is not known to us. */
export function tagsOfPlugins(plugins: readonly string[]): ReadonlySet<string> | undefined {
  const lists = [...usual, ...plugins.map((name) => name.replaceAll('/', '-'))].map((name) => tagsOf(name))
  return lists.includes(undefined) ? undefined : new Set(lists.flatMap((list) => list!))
}

function tagsOf(gem: string): readonly string[] | undefined {
  return Object.hasOwn(pluginTags, gem) ? pluginTags[gem] : undefined
}

/** The gems that a Gemfile puts into the group `jekyll_plugins`, which Jekyll loads without being told. */
export function pluginGems(gemfile: string): string[] {
  const lines = gemfile.replace(/^[ \t]*#.*/gm, '')
  const groups = [...lines.matchAll(/^[ \t]*group\b[^\n]*:jekyll_plugins\b[^\n]*\bdo\b([^]*?)^[ \t]*end\b/gm)]
  const alone = lines.split('\n').filter((line) => /:?group(?::|[ \t]*=>)[^\n]*:jekyll_plugins\b/.test(line))
  return [...groups.map((found) => found[1]!), ...alone].flatMap(gemsIn)
}

function gemsIn(lines: string): string[] {
  return [...lines.matchAll(/^[ \t]*gem[ \t(]+["']([^"']+)["']/gm)].map((found) => found[1]!)
}
