import { load } from '../frontmatter/valueOf'
import type { Value } from '../frontmatter/node'
import { textOfValue } from '../frontmatter/textOfValue'
import { Float } from '../ruby/float'
import { parseYaml, type Yaml, type YamlError } from '../frontmatter/parseYaml'
import { readCollections, type Collection } from './collections'
import { folder, list, stringKeys, stringOf, truth, type Values } from './configValues'
import { jekyll4, type Edition } from './edition'
import { walksInCircles } from './entryFilter'
import { readDefaultSets, type DefaultSet } from './frontMatterDefaults'
import { pagesSettings, type PagesSettings } from './pagesSettings'
import { sourceAndDestination } from './sourceAndDestination'

/** What `_config.yml` says; Jekyll's defaults where it says nothing. */
export interface Config {
  readonly edition: Edition
  /** Every key, as written: what templates see as `site.KEY`. */
  readonly values: Values
  /** Folder of the site's sources, relative to the configuration, perhaps with `..`; `''` where they lie beside it. */
  readonly source: string
  /** Where Jekyll writes, relative to the configuration; begins with the source where it lies there. */
  readonly destination: string
  /** Folder of `_posts`, `_drafts` and the collections, relative to the source. */
  readonly collectionsDir: string
  /** The same as it is written: Jekyll finds posts only below folders that begin with it (`outside_configured_directory?`). */
  readonly writtenCollectionsDir: string
  readonly layoutsDir: string
  readonly includesDir: string
  readonly dataDir: string
  readonly pluginsDir: string
  /** Where `@import` finds partials. */
  readonly sassDir: string
  /** Labels of the collections, `posts` included. */
  readonly collections: readonly string[]
  /** What the collections are told, by label; `posts` is among them. */
  readonly collectionSettings: ReadonlyMap<string, Collection>
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly markdownExtensions: readonly string[]
  /** The Markdown converter, in lower case. */
  readonly markdown: string
  /** The options under `kramdown:`, as written. */
  readonly kramdown: ReadonlyMap<string, Value>
  readonly defaults: readonly DefaultSet[]
  /** The style or template of the site's URLs, as written. */
  readonly permalink: string
  /** Name of the zone in which dates are read and told; the machine's where it is `undefined`. */
  readonly timezone: string | undefined
  /** The time of the build, as written; the clock's where it is `undefined`. */
  readonly time: string | undefined
  readonly showsDrafts: boolean
  readonly publishesFuture: boolean
  readonly publishesUnpublished: boolean
  /** How many of the newest posts are built; 0 for all. */
  readonly limitPosts: number
  readonly isStrictFrontMatter: boolean
  readonly excerptSeparator: string
  /** Of interest on GitHub Pages only. */
  readonly pages: PagesSettings
  /** The gem of the site's theme, as written; on GitHub Pages there is one where none is named. */
  readonly theme: string | undefined
  /** The repository of the site's theme (`owner/name`, a version after `@`), as written. */
  readonly remoteTheme: string | undefined
  /** The gems under `plugins:`. */
  readonly plugins: readonly string[]
  /** Why YAML refuses the file. Jekyll then refuses to build. */
  readonly errors: readonly YamlError[]
  /** The first key whose value Jekyll stops at before it builds anything. */
  readonly refusedKey: string | undefined
}

/**
 * Reads the text of a `_config.yml` in the folder `at`, a whole path if it is known; values of a wrong type count as absent.
 * Defaults are those of https://github.com/jekyll/jekyll/blob/master/lib/jekyll/configuration.rb.
 */
export function readConfig(text: string, edition: Edition = jekyll4, at?: string): Config {
  const yaml = parseYaml(text.replace(/^\uFEFF?---[ \t]*(?=\r?\n)/, (line) => ' '.repeat(line.length)))
  const { values, isRefused } = topLevel(yaml, edition)
  const collectionSettings = readCollections(values, edition)
  const { source, destination, overwritesSource } = sourceAndDestination(values, at)
  const lists = entryLists(values, edition)
  const impossible = overwritesSource ? 'destination' : walksInCircles({ ...lists, edition }) ? 'include' : undefined
  return {
    edition,
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
    time: truth(values.get('time')) ? textOfValue(values.get('time')!) : undefined,
    ...publication(values),
    pages: pagesSettings(values),
    theme: values.has('theme') ? stringOf(values.get('theme')) : edition.theme,
    remoteTheme: stringOf(values.get('remote_theme')),
    plugins: list(values.get('plugins')) ?? [],
    errors: yaml.errors,
    refusedKey: isRefused ? '<<' : (refusedKey(values, edition) ?? impossible),
  }
}

/** The mapping; none where YAML refuses the file, and where it holds something else, which Jekyll passes over. */
function topLevel({ root, errors }: Yaml, edition: Edition): { values: Values; isRefused: boolean } {
  if (errors.length > 0 || !root) return { values: new Map(), isRefused: false }
  const { value, isRefused } = load(root)
  return { values: value instanceof Map ? renamed(stringKeys(value), edition) : new Map(), isRefused }
}

/** The keys of old that Jekyll 3 still takes. */
function renamed(values: Values, { version }: Edition): Values {
  if (version !== '3.10') return values
  const names: Readonly<Record<string, string>> = { gems: 'plugins', layouts: 'layouts_dir', data_source: 'data_dir' }
  return new Map([...values].map(([key, value]) => [names[key] ?? key, value]))
}

function folders(values: Values) {
  const path = (key: string, otherwise: string) => folder(values.get(key)) ?? otherwise
  return {
    collectionsDir: path('collections_dir', ''),
    writtenCollectionsDir: stringOf(values.get('collections_dir')) ?? '',
    layoutsDir: path('layouts_dir', '_layouts'),
    includesDir: path('includes_dir', '_includes'),
    dataDir: path('data_dir', '_data'),
    pluginsDir: path('plugins_dir', '_plugins'),
    sassDir: folder(stringKeys(values.get('sass')).get('sass_dir')) ?? '_sass',
  }
}

function entryLists(values: Values, edition: Edition) {
  const read = edition.splitsLists ? texts : list
  const excludes = read(values.get('exclude'))
  return {
    include: read(values.get('include')) ?? ['.htaccess'],
    exclude: excludes && !edition.addsToExcludes ? excludes : [...(excludes ?? []), ...edition.excludes],
  }
}

/** Whatever is in a list, as Jekyll 3 reads it: nothing is `''`, which every path begins with. */
function texts(value: Value | undefined): string[] | undefined {
  return Array.isArray(value) ? value.map(textOfValue) : list(value)
}

function conversion(values: Values) {
  return {
    markdownExtensions: stringOf(values.get('markdown_ext'))?.toLowerCase().split(',') ?? [
      ...['markdown', 'mkdown', 'mkdn', 'mkd', 'md'],
    ],
    markdown: (stringOf(values.get('markdown')) ?? 'kramdown').toLowerCase(),
    kramdown: stringKeys(values.get('kramdown')),
    excerptSeparator: textOfValue(values.get('excerpt_separator') ?? '\n\n'),
  }
}

function publication(values: Values) {
  const limit = values.get('limit_posts')
  return {
    showsDrafts: truth(values.get('show_drafts')),
    publishesFuture: truth(values.get('future')),
    publishesUnpublished: truth(values.get('unpublished')),
    limitPosts: typeof limit === 'number' ? limit : 0,
    isStrictFrontMatter: truth(values.get('strict_front_matter')),
  }
}

function refusedKey(values: Values, edition: Edition): string | undefined {
  const { splitsLists } = edition
  const refused = {
    ...(splitsLists ? {} : { include: isNoListOfPaths, exclude: isNoList, plugins: isNoList }),
    ...(splitsLists ? { plugins: (value: Value) => typeof value === 'string' } : {}),
    ...{ permalink: isNoText, collections_dir: isNoText, markdown_ext: isNoText },
    ...{ source: isNoText, destination: isNoText, timezone: isTrueNoText },
    limit_posts: (value: Value) => isNot(value, 'number') && !(value instanceof Float),
    collections: isNoCollections,
  }
  const found = Object.entries(refused).find(([key, isRefused]) => values.has(key) && isRefused(values.get(key)!))
  return found?.[0]
}

const isNot = (value: Value, type: 'string' | 'number') => value !== null && typeof value !== type
const isNoText = (value: Value) => isNot(value, 'string')
const isTrueNoText = (value: Value) => value !== false && isNoText(value)

/** Nothing is no list either: `exclude:` alone stops Jekyll 4. */
const isNoList = (value: Value) => !Array.isArray(value)
const isNoListOfPaths = (value: Value) => !Array.isArray(value) || value.some(isNoText)

function isNoCollections(value: Value): boolean {
  const posts = value instanceof Map ? (value.get('posts') ?? null) : null
  if (posts !== null && !(posts instanceof Map)) return true
  return value !== null && !Array.isArray(value) && !(value instanceof Map)
}
