/**
 * The differences between the supported Jekyll versions. Each entry names its source in
 * https://github.com/jekyll/jekyll.
 */
export interface JekyllVersion {
  readonly version: '4.4' | '3.10'
  /**
   * Matches a file name with a date, and the folders before it: date, slug, extension (`lib/jekyll/document.rb`,
   * DATE_FILENAME_MATCHER).
   */
  readonly datedName: RegExp
  /** The templates of the named permalink styles (`lib/jekyll/configuration.rb`, style_to_permalink). */
  readonly permalinkStyles: Readonly<Record<string, string>>
  /** Placeholders of the other version that this one rejects (`lib/jekyll/drops/url_drop.rb`). */
  readonly unknownPlaceholders: ReadonlySet<string>
  /** The paths that are excluded by default (`lib/jekyll/configuration.rb`, `DEFAULT_EXCLUDES` and `DEFAULTS`). */
  readonly excludes: readonly string[]
  /** Whether `exclude:` adds to the default excludes; otherwise it replaces them. */
  readonly addsToExcludes: boolean
  /**
   * Whether Jekyll splits a string such as `include: a, b` into a list; otherwise it stops (`check_include_exclude`).
   */
  readonly splitsLists: boolean
  /**
   * Whether the path of a scope has to end where a folder ends (`lib/jekyll/frontmatter_defaults.rb`,
   * path_is_subpath?).
   */
  readonly scopeEndsAtFolder: boolean
  /** Whether `include:` overrides `exclude:` (`lib/jekyll/entry_filter.rb`, `excluded?`). */
  readonly includeLiftsExclude: boolean
  /** Whether `include:` adds a file in a folder that Jekyll does not enter (`Reader#read_included_excludes`). */
  readonly readsIncludedFiles: boolean
  /**
   * Whether `docs/` under `include:` and `exclude:` matches the folder itself; otherwise only its content
   * (`EntryFilter#glob_include?`).
   */
  readonly namesFoldersWithSlash: boolean
  /**
   * Whether defaults with `published: false` hide static files, and their own front matter hides documents
   * (`StaticFile#write?`).
   */
  readonly hidesStaticFiles: boolean
  /** Whether a collection can set the order of its documents (`Collection#sort_docs!`). */
  readonly sortsCollections: boolean
  /**
   * Whether an excerpt keeps all reference definitions; otherwise only the ones that it uses (`lib/jekyll/excerpt.rb`,
   * extract_excerpt).
   */
  readonly keepsAllDefinitions: boolean
  /**
   * Whether GitHub Pages' forced plugins run that change the outcome of a file; see `pagesPlugins.ts` and
   * `readmeIndex.ts`. The plugins are in `lib/github-pages/plugins.rb` of https://github.com/github/pages-gem, their
   * versions in its `dependencies.rb`.
   */
  readonly runsPagesPlugins: boolean
  /** The theme of a site that sets none (`lib/github-pages/configuration.rb`, DEFAULTS). */
  readonly theme: string | undefined
  /**
   * The character class of the characters that a slug keeps (`lib/jekyll/utils.rb`, `SLUGIFY_DEFAULT_REGEXP`). The
   * second one is Ruby's `[:alnum:]`.
   */
  readonly slugCharacters: '\\p{M}\\p{L}\\p{Nd}' | '\\p{Alphabetic}\\p{Nd}'
  /** Whether Jekyll ignores a file whose name ends with a period (`EntryFilter#filter`). */
  readonly skipsFinalPeriods: boolean
  /**
   * Whether Jekyll ignores a YAML file among posts; otherwise the build fails (`lib/jekyll/readers/post_reader.rb`).
   */
  readonly skipsYamlPosts: boolean
  /**
   * Whether every broken symbolic link stops the build, because GitHub Pages runs in `safe` mode
   * (`EntryFilter#symlink?`).
   */
  readonly followsEveryLink: boolean
  /** Whether the URL of a collection's static file contains its name (`StaticFile#placeholders`). */
  readonly namesStaticFiles: boolean
  /**
   * Whether a document without an extension gets its title from its name; otherwise Jekyll stops reading it
   * (`Document#populate_title`).
   */
  readonly takesEveryName: boolean
  /** Whether Jekyll removes periods at the end of a slug (`Document#populate_title`). */
  readonly trimsPeriods: boolean
}

const styles = {
  none: '/:categories/:title:output_ext',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
} as const

const vendor = ['vendor/bundle/', 'vendor/cache/', 'vendor/gems/', 'vendor/ruby/']

export const jekyll4: JekyllVersion = {
  version: '4.4',
  // The date and slug must be in the last part of the path, but the lookahead also matches earlier parts.
  datedName: /^(?:(?:.*\/)?(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)(\.[^./]+)|\d{2,4}-\d{1,2}-\d{1,2}-[^/]*\.[^.]+)$/,
  permalinkStyles: { ...styles, weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext' },
  unknownPlaceholders: new Set(),
  excludes: ['.sass-cache', '.jekyll-cache', 'gemfiles', 'Gemfile', 'Gemfile.lock', 'node_modules', ...vendor],
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

const jekyll3: JekyllVersion = {
  version: '3.10',
  datedName: /^(?:.+\/)*(\d{2,4}-\d{1,2}-\d{1,2})-(.*)(\.[^.]+)$/,
  permalinkStyles: styles,
  unknownPlaceholders: new Set([
    'slugified_categories',
    'long_month',
    'w_year',
    'week',
    'w_day',
    'short_day',
    'long_day',
  ]),
  // GitHub Pages itself excludes `CNAME` (`lib/github-pages/configuration.rb`, `exclude_cname`).
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
 * Returns the Jekyll version that builds a site: GitHub Pages' version if the `Gemfile` or `Gemfile.lock` names the gem
 * `github-pages` (https://pages.github.com/versions/), else the newest one. Takes the texts of the two files; empty for
 * a missing file.
 */
export function jekyllVersionOf(gemfile: string, lock: string): JekyllVersion {
  const isNamed =
    /^[^#\n\r\u2028\u2029]*\bgem[\s(]+["']github-pages["']/m.test(gemfile) || /^[ \t]+github-pages\b/m.test(lock)
  return isNamed ? jekyll3 : jekyll4
}
