import { load } from '../../frontmatter/valueOf'
import type { Value } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import { parseYaml, type Yaml, type YamlError } from '../../frontmatter/parseYaml'
import { readCollections, type Collection } from './collections'
import { folderValue, listValue, stringKeys, stringOf, isTruthy, type ConfigValues } from './configValues'
import { jekyll4, type JekyllVersion } from './jekyllVersion'
import { walksInCircles } from './entryFilter'
import { readDefaultSets, type DefaultSet } from './frontMatterDefaults'
import { pagesSettings, type PagesSettings } from './pagesSettings'
import { findInvalidKey } from './findInvalidKey'
import { sourceAndDestination } from './sourceAndDestination'

/** The settings of `_config.yml`, with Jekyll's default for each missing one. */
export interface Config {
  readonly jekyllVersion: JekyllVersion
  /** All keys as written; templates see them as `site.KEY`. */
  readonly values: ConfigValues
  /**
   * The folder of the sources relative to the configuration, possibly with `..`; `''` for the configuration's own
   * folder.
   */
  readonly source: string
  /** The folder that Jekyll writes to, relative to the configuration. It begins with the source if it is inside it. */
  readonly destination: string
  /** The folder of `_posts`, `_drafts` and the collections, relative to the source. */
  readonly collectionsDir: string
  /**
   * `collections_dir` as written. Jekyll finds posts only in folders that begin with it
   * (`outside_configured_directory?`).
   */
  readonly writtenCollectionsDir: string
  readonly layoutsDir: string
  readonly includesDir: string
  readonly dataDir: string
  readonly pluginsDir: string
  /** The folder in which `@import` finds partials. */
  readonly sassDir: string
  /** The labels of the collections, including `posts`. */
  readonly collections: readonly string[]
  /** The settings of the collections by label, including `posts`. */
  readonly collectionSettings: ReadonlyMap<string, Collection>
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly markdownExtensions: readonly string[]
  /** The name of the Markdown converter in lower case. */
  readonly markdown: string
  /** The options under `kramdown:` as written. */
  readonly kramdown: ReadonlyMap<string, Value>
  readonly defaults: readonly DefaultSet[]
  /** The style or template of the site's URLs as written. */
  readonly permalink: string
  /** The name of the time zone in which dates are read and shown; `undefined` for the machine's zone. */
  readonly timezone: string | undefined
  /** The time of the build as written; `undefined` for the current time. */
  readonly time: string | undefined
  readonly showsDrafts: boolean
  readonly publishesFuture: boolean
  readonly publishesUnpublished: boolean
  /** The number of newest posts to build; 0 for all. */
  readonly limitPosts: number
  readonly isStrictFrontMatter: boolean
  readonly excerptSeparator: string
  /** Settings that matter on GitHub Pages only. */
  readonly pages: PagesSettings
  /** The gem of the site's theme as written. On GitHub Pages, the default is its own theme. */
  readonly theme: string | undefined
  /** The repository of the site's theme as written (`owner/name`, optionally with `@version`). */
  readonly remoteTheme: string | undefined
  /** The gems under `plugins:`. */
  readonly plugins: readonly string[]
  /** The errors if the file is not valid YAML. Jekyll then does not build. */
  readonly errors: readonly YamlError[]
  /** The first key whose value makes Jekyll stop before it builds anything. */
  readonly invalidKey: string | undefined
}

/**
 * Reads the text of a `_config.yml`. `at` is the absolute path of its folder, if known. A value of a wrong type reads
 * as absent. The defaults are those of https://github.com/jekyll/jekyll/blob/master/lib/jekyll/configuration.rb.
 */
export function readConfig(text: string, edition: JekyllVersion = jekyll4, at?: string): Config {
  const yaml = parseYaml(text.replace(/^\uFEFF?---[ \t]*(?=\r?\n)/, (line) => ' '.repeat(line.length)))
  const { values, isRefused } = topLevel(yaml, edition)
  const collectionSettings = readCollections(values, edition)
  const { source, destination, overwritesSource } = sourceAndDestination(values, at)
  const lists = entryLists(values, edition)
  const impossible = overwritesSource
    ? 'destination'
    : walksInCircles({ ...lists, jekyllVersion: edition })
      ? 'include'
      : undefined
  return {
    jekyllVersion: edition,
    values,
    source,
    destination,
    ...folders(values),
    collections: [...collectionSettings.keys()],
    collectionSettings,
    ...lists,
    ...conversion(values),
    defaults: readDefaultSets(values.get('defaults'), yaml.root),
    permalink: stringOf(values.get('permalink')) ?? 'date',
    timezone: stringOf(values.get('timezone')),
    time: timeOf(values.get('time')),
    ...publication(values),
    pages: pagesSettings(values),
    theme: values.has('theme') ? stringOf(values.get('theme')) : edition.theme,
    remoteTheme: stringOf(values.get('remote_theme')),
    plugins: listValue(values.get('plugins')) ?? [],
    errors: yaml.errors,
    invalidKey: isRefused ? '<<' : (findInvalidKey(values, edition) ?? impossible),
  }
}

function timeOf(value: Value | undefined): string | undefined {
  return isTruthy(value) ? valueToString(value) : undefined
}

/**
 * Returns the mapping of the file; empty if the file is not valid YAML, or if it is not a mapping, which Jekyll
 * ignores.
 */
function topLevel({ root, errors }: Yaml, edition: JekyllVersion): { values: ConfigValues; isRefused: boolean } {
  if (errors.length > 0 || !root) return { values: new Map(), isRefused: false }
  const { value, isRefused } = load(root)
  return { values: value instanceof Map ? renamed(stringKeys(value), edition) : new Map(), isRefused }
}

/** Renames the deprecated keys that Jekyll 3 still accepts. */
function renamed(values: ConfigValues, { version }: JekyllVersion): ConfigValues {
  if (version !== '3.10') return values
  const names: Readonly<Record<string, string>> = { gems: 'plugins', layouts: 'layouts_dir', data_source: 'data_dir' }
  return new Map([...values].map(([key, value]) => [names[key] ?? key, value]))
}

function folders(values: ConfigValues) {
  const path = (key: string, otherwise: string) => folderValue(values.get(key)) ?? otherwise
  return {
    collectionsDir: path('collections_dir', ''),
    writtenCollectionsDir: stringOf(values.get('collections_dir')) ?? '',
    layoutsDir: path('layouts_dir', '_layouts'),
    includesDir: path('includes_dir', '_includes'),
    dataDir: path('data_dir', '_data'),
    pluginsDir: path('plugins_dir', '_plugins'),
    sassDir: folderValue(stringKeys(values.get('sass')).get('sass_dir')) ?? '_sass',
  }
}

function entryLists(values: ConfigValues, edition: JekyllVersion) {
  const read = edition.splitsLists ? texts : listValue
  const excludes = read(values.get('exclude'))
  return {
    include: read(values.get('include')) ?? ['.htaccess'],
    exclude: excludes && !edition.addsToExcludes ? excludes : [...(excludes ?? []), ...edition.excludes],
  }
}

/** Returns the items of a list as Jekyll 3 reads them. An empty item is `''`, which is the start of every path. */
function texts(value: Value | undefined): string[] | undefined {
  return Array.isArray(value) ? value.map(valueToString) : listValue(value)
}

function conversion(values: ConfigValues) {
  return {
    markdownExtensions: stringOf(values.get('markdown_ext'))?.toLowerCase().split(',') ?? [
      'markdown',
      'mkdown',
      'mkdn',
      'mkd',
      'md',
    ],
    markdown: (stringOf(values.get('markdown')) ?? 'kramdown').toLowerCase(),
    kramdown: stringKeys(values.get('kramdown')),
    excerptSeparator: valueToString(values.get('excerpt_separator') ?? '\n\n'),
  }
}

function publication(values: ConfigValues) {
  const limit = values.get('limit_posts')
  return {
    showsDrafts: isTruthy(values.get('show_drafts')),
    publishesFuture: isTruthy(values.get('future')),
    publishesUnpublished: isTruthy(values.get('unpublished')),
    limitPosts: typeof limit === 'number' ? limit : 0,
    isStrictFrontMatter: isTruthy(values.get('strict_front_matter')),
  }
}
