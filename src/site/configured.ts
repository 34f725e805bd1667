import { readConfig, type Config } from '../jekyll/config'
import { editionOf } from '../jekyll/edition'
import { kramdownVersionOf, type KramdownVersion } from '../jekyll/kramdownVersion'
import { pageKind, type PageKind } from '../jekyll/pageKind'
import { loadedPlugins, type LoadedPlugins } from '../jekyll/loadedPlugins'
import type { Theme } from '../jekyll/themes/theme'
import { namesTheme, themeOf } from '../jekyll/themes/themeOf'
import { allNames } from '../jekyll/themes/vocabulary'
import { fileKindOf, isWalked } from './fileKind'
import { hasText } from './hasText'
import type { FileKind, Kind } from './kinds'

/** How many kinds are remembered: each is asked for several times in a row. */
const mostKinds = 50_000

/** What follows from a site's configuration and Gemfile, whatever files it has. */
export abstract class Configured {
  private currentConfig = readConfig('')
  private currentHasConfig = false
  private currentKramdownVersion: KramdownVersion = '2.5'
  private currentTheme: Theme | undefined
  private currentPlugins: LoadedPlugins = { certain: [], possible: [] }
  private readonly kinds = new Map<string, FileKind | undefined>()
  private currentPlaces = placesOf(this.currentConfig)

  get config(): Config {
    return this.currentConfig
  }

  /** Whether its folder has a configuration that says anything: it is then the folder of a site, not some folder of posts. */
  get hasConfig(): boolean {
    return this.currentHasConfig
  }

  /** The kramdown that Jekyll converts this site's Markdown with. */
  get kramdownVersion(): KramdownVersion {
    return this.currentKramdownVersion
  }

  /** The theme that the site is written for, if we know it. */
  get theme(): Theme | undefined {
    return this.currentTheme
  }

  /** The gems that Jekyll loads as plugins, as far as configuration, Gemfile and theme name them. */
  get plugins(): readonly string[] {
    return this.currentPlugins.certain
  }

  /** Gems that load as well if GitHub Pages builds the site, for one that does not say. */
  get possiblePlugins(): readonly string[] {
    return this.currentPlugins.possible
  }

  /**
   * Takes the texts of `_config.yml`, `Gemfile` and `Gemfile.lock`; an empty one where a file is not there. Says whether
   * other files count now, or the same ones for something else: the index is then empty, and all files are to be read.
   */
  configure(config: string, gemfile = '', lock = ''): boolean {
    const edition = editionOf(gemfile, lock)
    this.currentHasConfig = config.trim() !== ''
    const next = readConfig(config, edition)
    const places = placesOf(next)
    const isElsewhere = places !== this.currentPlaces
    if (isElsewhere) this.onPlacesChanged() // while the names that files have by their places are still those of before
    this.currentConfig = next
    this.currentPlaces = places
    if (isElsewhere) this.kinds.clear()
    this.currentKramdownVersion = kramdownVersionOf(edition, lock)
    this.currentTheme = themeOf(this.currentConfig, gemfile, lock)
    this.currentPlugins = loadedPlugins(this.currentConfig, this.currentTheme, gemfile)
    this.onConfigured()
    return isElsewhere
  }

  /** Told when the configuration has changed. */
  protected abstract onConfigured(): void

  /** Told before the index of other places begins: the configuration is still the old one. */
  protected abstract onPlacesChanged(): void

  /** What `configure` compares; an index that was kept under other places is none of this site's. */
  get places(): string {
    return this.currentPlaces
  }

  /** What Jekyll takes the Markdown file at `path` for; see `pageKind`. */
  kindOf(path: string): PageKind | undefined {
    return pageKind(path, this.config)
  }

  /** What the file at `path` is for Jekyll, as far as its path tells; see `fileKindOf`. */
  fileKindOf(path: string): FileKind | undefined {
    const known = this.kinds.get(path)
    if (known !== undefined || this.kinds.has(path)) return known
    if (this.kinds.size >= mostKinds) this.kinds.clear()
    const kind = fileKindOf(path, this.config)
    this.kinds.set(path, kind)
    return kind
  }

  /** True for a file that Jekyll converts from Markdown, if it converts it. */
  isMarkdown(path: string): boolean {
    return this.config.markdownExtensions.includes(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '')
  }

  /** True for a folder that may hold files of the site. */
  isWalked(folder: string): boolean {
    return isWalked(folder, this.config)
  }

  /** True for the files whose text `update` wants. Others, pictures above all, are known by name: `add`. */
  isIndexed(path: string): boolean {
    const kind = this.fileKindOf(path)
    return kind !== undefined && hasText(path, kind)
  }

  /** The names of a kind that the site's theme brings. */
  themeNames(kind: Kind): readonly string[] {
    const { theme } = this
    if (!theme) return []
    if (kind === 'class') return allNames(theme.classes)
    if (kind === 'layout') return namesTheme(this.config) ? allNames(theme.layouts) : []
    if (kind === 'include')
      return namesTheme(this.config) ? theme.includes.flatMap(({ includes }) => Object.keys(includes)) : []
    return []
  }
}

/** All that decides which files count, and for what. */
function placesOf(config: Config): string {
  const { source, destination, collectionsDir, layoutsDir, includesDir, dataDir, pluginsDir, sassDir } = config
  const { collections, include, exclude, markdownExtensions, edition } = config
  const folders = [source, destination, collectionsDir, layoutsDir, includesDir, dataDir, pluginsDir, sassDir]
  return JSON.stringify([folders, collections, include, exclude, markdownExtensions, edition.version])
}
