import { readConfig, type Config } from '../jekyll/config/config'
import { jekyllVersionOf } from '../jekyll/config/jekyllVersion'
import { kramdownVersionOf, type KramdownVersion } from '../jekyll/config/kramdownVersion'
import { pageKind, type PageKind } from '../jekyll/output/pageKind'
import { loadedPlugins, type LoadedPlugins } from '../jekyll/config/loadedPlugins'
import type { Theme } from '../jekyll/themes/theme'
import { usesTheme, findTheme } from '../jekyll/themes/themeOf'
import { allNames } from '../jekyll/themes/vocabulary'
import { fileKindOf, isWalked } from './fileKind'
import { hasText } from './facts/hasText'
import type { SiteFileKind, NameKind } from './facts/kinds'

/** The texts of `_config.yml`, `Gemfile` and `Gemfile.lock`; empty for a file that does not exist. */
export interface SettingsTexts {
  readonly config: string
  readonly gemfile: string
  readonly lock: string
}

/** The number of paths whose kind is cached. The kind of a path is requested several times in a row. */
const maxKinds = 50_000

/** The settings of a site that depend only on its configuration, Gemfile and theme. Never changes. */
export class SiteSettings {
  readonly config: Config
  /** Whether the configuration is not empty. Without one, the folder may be any folder with posts. */
  readonly hasConfig: boolean
  /** The kramdown version that Jekyll converts this site's Markdown with. */
  readonly kramdownVersion: KramdownVersion
  /** The site's theme, if it is one that we know. */
  readonly theme: Theme | undefined
  /**
   * A string of all settings that decide which files belong to the site, and as what. Facts that were read with one key
   * are valid only for the same key.
   */
  readonly indexKey: string
  private readonly loaded: LoadedPlugins
  private readonly kinds: Map<string, SiteFileKind | undefined>

  /** `before` are the previous settings, whose cached kinds are reused if they are still valid. */
  constructor({ config, gemfile, lock }: SettingsTexts, before?: SiteSettings) {
    const edition = jekyllVersionOf(gemfile, lock)
    this.config = readConfig(config, edition)
    this.hasConfig = config.trim() !== ''
    this.kramdownVersion = kramdownVersionOf(edition, lock)
    this.theme = findTheme(this.config, gemfile, lock)
    this.loaded = loadedPlugins(this.config, this.theme, gemfile)
    this.indexKey = placesOf(this.config)
    this.kinds = before?.indexKey === this.indexKey ? before.kinds : new Map<string, SiteFileKind | undefined>()
  }

  /** The gems that Jekyll loads as plugins, as far as the configuration, the Gemfile and the theme name them. */
  get plugins(): readonly string[] {
    return this.loaded.certain
  }

  /** The gems that Jekyll also loads if GitHub Pages builds the site, which the settings do not show. */
  get possiblePlugins(): readonly string[] {
    return this.loaded.possible
  }

  /** Returns what Jekyll reads the Markdown file at `path` as; see `pageKind`. */
  kindOf(path: string): PageKind | undefined {
    return pageKind(path, this.config)
  }

  /** Returns the kind of the file at `path`, as far as its path shows it; see `fileKindOf`. */
  fileKindOf(path: string): SiteFileKind | undefined {
    const known = this.kinds.get(path)
    if (known !== undefined || this.kinds.has(path)) return known
    if (this.kinds.size >= maxKinds) this.kinds.clear()
    const kind = fileKindOf(path, this.config)
    this.kinds.set(path, kind)
    return kind
  }

  /** Whether the file's extension is one that Jekyll converts from Markdown. */
  isMarkdown(path: string): boolean {
    return this.config.markdownExtensions.includes(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '')
  }

  /** Whether a folder may contain files of the site. */
  isWalked(folder: string): boolean {
    return isWalked(folder, this.config)
  }

  /** Whether `Site.update` needs the file's text. Other files, mostly images, are added by name: `Site.add`. */
  isIndexed(path: string): boolean {
    const kind = this.fileKindOf(path)
    return kind !== undefined && hasText(path, kind)
  }

  /** Returns the names of a kind that the theme defines. */
  themeNames(kind: NameKind): readonly string[] {
    const { theme } = this
    if (!theme) return []
    if (kind === 'class') return allNames(theme.classes)
    if (!usesTheme(this.config)) return []
    if (kind === 'layout') return allNames(theme.layouts)
    return kind === 'include' ? theme.includes.flatMap(({ includes }) => Object.keys(includes)) : []
  }

  /** Returns the parameters that an include of the theme reads. */
  themeParameters(include: string): readonly string[] {
    const groups = this.theme && usesTheme(this.config) ? this.theme.includes : []
    return groups.flatMap(({ includes }) => includes[include] ?? [])
  }

  /** Whether all layouts that the theme defines are known. */
  get knowsThemeLayouts(): boolean {
    return this.theme !== undefined || !usesTheme(this.config)
  }
}

function placesOf(config: Config): string {
  const { source, destination, collectionsDir, layoutsDir, includesDir, dataDir, pluginsDir, sassDir } = config
  const { collections, include, exclude, markdownExtensions, jekyllVersion } = config
  const folders = [source, destination, collectionsDir, layoutsDir, includesDir, dataDir, pluginsDir, sassDir]
  return JSON.stringify([folders, collections, include, exclude, markdownExtensions, jekyllVersion.version])
}
