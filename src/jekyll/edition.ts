/** What differs between the Jekylls that we know; each entry names its source below https://github.com/jekyll/jekyll. */
export interface Edition {
  readonly version: '4.4' | '3.10'
  /** A dated name with the folders before it: date, slug, extension (`lib/jekyll/document.rb`, DATE_FILENAME_MATCHER). */
  readonly datedName: RegExp
  /** The named styles (`lib/jekyll/configuration.rb`, style_to_permalink). */
  readonly permalinkStyles: Readonly<Record<string, string>>
  /** Placeholders of the other edition that this one refuses (`lib/jekyll/drops/url_drop.rb`). */
  readonly unknownPlaceholders: ReadonlySet<string>
  /** What is excluded without being asked (`lib/jekyll/configuration.rb`, `DEFAULT_EXCLUDES` and `DEFAULTS`). */
  readonly excludes: readonly string[]
  /** Whether `exclude:` adds to these or replaces them. */
  readonly addsToExcludes: boolean
  /** Whether `include: a, b` is taken for a list, or refused (`check_include_exclude`). */
  readonly splitsLists: boolean
  /** Whether a scope's path ends at a folder's end, or anywhere (`lib/jekyll/frontmatter_defaults.rb`, path_is_subpath?). */
  readonly scopeEndsAtFolder: boolean
  /** Whether `include:` also takes out of `exclude:` (`lib/jekyll/entry_filter.rb`, excluded?). */
  readonly includeLiftsExclude: boolean
  /** Whether `include:` brings in a file of a folder that is not entered (`Reader#read_included_excludes`). */
  readonly readsIncludedFiles: boolean
  /** Whether `docs/` under `include:` and `exclude:` is the folder, or what is in it alone (`EntryFilter#glob_include?`). */
  readonly namesFoldersWithSlash: boolean
  /** Whether defaults with `published: false` keep static files back, and documents' own (`StaticFile#write?`). */
  readonly hidesStaticFiles: boolean
  /** Whether a collection may say the order of its documents (`Collection#sort_docs!`). */
  readonly sortsCollections: boolean
  /** Whether an excerpt gets all reference definitions, or those that it uses (`lib/jekyll/excerpt.rb`, extract_excerpt). */
  readonly keepsAllDefinitions: boolean
  /**
   * Whether the plugins run that GitHub Pages forces (https://github.com/github/pages-gem, `lib/github-pages/plugins.rb`) and
   * that change what becomes of a file, in the versions of its `dependencies.rb`: `pagesPlugins.ts`, `readmeIndex.ts`.
   */
  readonly runsPagesPlugins: boolean
  /** The theme of a site that names none (`lib/github-pages/configuration.rb`, DEFAULTS). */
  readonly theme: string | undefined
  /** What a slug is made of (`lib/jekyll/utils.rb`, `SLUGIFY_DEFAULT_REGEXP`; Ruby's `[:alnum:]` is the latter). */
  readonly slugCharacters: '\\p{M}\\p{L}\\p{Nd}' | '\\p{Alphabetic}\\p{Nd}'
  /** Whether a file whose name ends with a period is passed over (`EntryFilter#filter`). */
  readonly skipsFinalPeriods: boolean
  /** Whether a YAML file among posts is passed over, or stops the build (`lib/jekyll/readers/post_reader.rb`). */
  readonly skipsYamlPosts: boolean
  /** Whether any link that leads nowhere stops the build: GitHub Pages is `safe` (`EntryFilter#symlink?`). */
  readonly followsEveryLink: boolean
  /** Whether a collection's static file has a name in its URL (`StaticFile#placeholders`). */
  readonly namesStaticFiles: boolean
  /** Whether a document without an extension is titled by its name, or not read to its end (`Document#populate_title`). */
  readonly takesEveryName: boolean
  /** Whether periods at the end of a slug go (`Document#populate_title`). */
  readonly trimsPeriods: boolean
}

const styles = {
  none: '/:categories/:title:output_ext',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
} as const

const vendor = ['vendor/bundle/', 'vendor/cache/', 'vendor/gems/', 'vendor/ruby/']

export const jekyll4: Edition = {
  version: '4.4',
  // Only the last part of a path may say date and slug, yet what looks so far above may let a file in.
  datedName: /^(?:(?:.*\/)?(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)(\.[^./]+)|\d{2,4}-\d{1,2}-\d{1,2}-[^/]*\.[^.]+)$/,
  permalinkStyles: { ...styles, weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext' },
  unknownPlaceholders: new Set(),
  excludes: [...['.sass-cache', '.jekyll-cache', 'gemfiles', 'Gemfile', 'Gemfile.lock', 'node_modules'], ...vendor],
  addsToExcludes: true,
  splitsLists: false,
  scopeEndsAtFolder: false,
  includeLiftsExclude: true,
  readsIncludedFiles: true,
  namesFoldersWithSlash: true,
  hidesStaticFiles: true,
  sortsCollections: true,
  keepsAllDefinitions: false,
  runsPagesPlugins: false,
  theme: undefined,
  slugCharacters: '\\p{M}\\p{L}\\p{Nd}',
  skipsFinalPeriods: true,
  skipsYamlPosts: true,
  followsEveryLink: false,
  namesStaticFiles: true,
  takesEveryName: true,
  trimsPeriods: true,
}

const jekyll3: Edition = {
  version: '3.10',
  datedName: /^(?:.+\/)*(\d{2,4}-\d{1,2}-\d{1,2})-(.*)(\.[^.]+)$/,
  permalinkStyles: styles,
  unknownPlaceholders: new Set([
    ...['slugified_categories', 'long_month', 'w_year', 'week', 'w_day', 'short_day', 'long_day'],
  ]),
  // The last one is GitHub Pages' own (`lib/github-pages/configuration.rb`, exclude_cname).
  excludes: ['Gemfile', 'Gemfile.lock', 'node_modules', ...vendor, 'CNAME'],
  addsToExcludes: false,
  splitsLists: true,
  scopeEndsAtFolder: true,
  includeLiftsExclude: false,
  readsIncludedFiles: false,
  namesFoldersWithSlash: false,
  hidesStaticFiles: false,
  sortsCollections: false,
  keepsAllDefinitions: true,
  runsPagesPlugins: true,
  theme: 'jekyll-theme-primer',
  slugCharacters: '\\p{Alphabetic}\\p{Nd}',
  skipsFinalPeriods: false,
  skipsYamlPosts: false,
  followsEveryLink: true,
  namesStaticFiles: false,
  takesEveryName: false,
  trimsPeriods: false,
}

/**
 * The edition that builds a site: GitHub Pages' where `Gemfile` or `Gemfile.lock` names the gem `github-pages`
 * (https://pages.github.com/versions/), else the newest. Texts of the two files, empty where there is none.
 */
export function editionOf(gemfile: string, lock: string): Edition {
  const isNamed =
    /^[^#\n\r\u2028\u2029]*\bgem[\s(]+["']github-pages["']/m.test(gemfile) || /^[ \t]+github-pages\b/m.test(lock)
  return isNamed ? jekyll3 : jekyll4
}
