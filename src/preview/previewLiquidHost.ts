import type { Value } from '../frontmatter/node'
import type { Config } from '../jekyll/config/config'
import type { ValueMap } from '../jekyll/config/deepMerge'
import type { LiquidPage, LiquidHost } from '../liquid/liquidHost'
import type { Message } from '../messages/messages'
import { frontMatterOf } from '../site/entry'
import { mayBeOfPlugin } from '../site/knownTags'
import type { Clock } from '../jekyll/clock'
import { smartify } from '../kramdown/smartify'
import type { Site } from '../site/site'
import { joinPath, withoutFolder } from '../text/path'
import type { Markdownify } from './markdownify'
import type { FileCache, CachedText } from './fileCache'
import { SiteData } from './siteData'
import { SitePages, type PageChange } from './sitePages'
import { escapeHtml } from './tokens'

/** The dependencies of a Liquid host besides the site. */
export interface PreviewLiquidHostOptions {
  readonly files: FileCache
  readonly when: () => Clock
  readonly converter: () => Markdownify | undefined
  readonly localize: (message: Message) => string
  /** Begins a time limit for templates that use all pages. Returns whether time is left. No limit if absent. */
  readonly startBudget?: () => () => boolean
  /** Called when the time was not enough. */
  readonly onBudgetExceeded?: () => void
  /** Whether all files of the site are known. Treated as true if absent. */
  readonly knowsAllFiles?: () => boolean
}

/**
 * Gives Liquid access to a site, whose files it reads through the file cache. Each site has one host, because the
 * engine caches parsed includes and rendered pages by host.
 */
export class PreviewLiquidHost implements LiquidHost {
  readonly localize: (message: Message) => string
  private readonly sitePages: SitePages
  private readonly data: SiteData
  private readsPages = false
  /** Whether the current rendering has time left. */
  private hasTime: (() => boolean) | undefined
  private leftOut = new Map<string, Message>()

  constructor(
    private readonly site: Site,
    private readonly options: PreviewLiquidHostOptions,
  ) {
    const { files, when, knowsAllFiles = () => true, localize } = options
    this.localize = localize
    this.data = new SiteData(site, files, knowsAllFiles, (path, why) => this.leftOut.set(path, why))
    this.sitePages = new SitePages(site, files, when)
  }

  get config(): Config {
    return this.site.config
  }

  get now(): number {
    return this.options.when().now
  }

  get machineZone(): string {
    return this.options.when().machineZone
  }

  /** Returns what was left out since the last call, and whether other pages were read since then. */
  takeReport(): { readonly leftOut: readonly Message[]; readonly readsPages: boolean } {
    const notes = { leftOut: [...this.leftOut.values()], readsPages: this.readsPages }
    this.leftOut = new Map()
    this.readsPages = false
    this.hasTime = undefined
    return notes
  }

  /** Records that files were changed, added or removed. Returns the pages that may have changed for templates. */
  invalidate(paths: readonly string[]): readonly PageChange[] {
    this.data.invalidate(paths)
    return this.sitePages.invalidate(paths)
  }

  /** Records that every file, or the configuration, may have changed. */
  invalidateAll(): void {
    this.data.invalidate()
    this.sitePages.invalidateAll()
  }

  /** Reads all pages and their URLs in advance while `hasTime` returns true. Returns true when all are read. */
  prewarm(hasTime: () => boolean): boolean {
    return this.sitePages.prewarm(hasTime) && this.site.output.resolveDestinations(hasTime)
  }

  /** Begins the time limit for links. Returns a function that says whether the URLs of all pages are known. */
  startUrlBudget(): () => boolean {
    const hasTime = this.startBudget()
    let extraSteps = 50 // Enough for the pages that have changed since all URLs were last known.
    return () => {
      const isKnown = this.site.output.resolveDestinations(() => hasTime() || (extraSteps -= 1) >= 0)
      if (!isKnown) this.options.onBudgetExceeded?.()
      return isKnown
    }
  }

  include(path: string): string | undefined {
    const inSite = this.inSource(`${this.config.includesDir}/${path}`)
    return this.template(inSite, this.options.files.text(inSite)) ?? this.includeOfTheme(`_includes/${path}`)
  }

  sourceFile(path: string): string | undefined {
    const inSite = this.inSource(path)
    return this.template(inSite, this.options.files.text(inSite))
  }

  dataFiles(): Iterable<readonly [path: string, value: Value]> {
    return this.data.files(this.inSource(this.config.dataDir))
  }

  isReadingData(): boolean {
    return this.data.isReading
  }

  pages(): readonly LiquidPage[] {
    this.readsPages = true
    const { pages, isWhole } = this.sitePages.all((this.hasTime ??= this.startBudget()))
    if (!isWhole) this.leftOut.set('', { key: 'preview.posts-pending' })
    if (!isWhole) this.options.onBudgetExceeded?.()
    return pages
  }

  page(path: string): LiquidPage | undefined {
    this.readsPages = true
    const { collectionsDir } = this.config
    const paths = [path, ...(collectionsDir === '' ? [] : [`${collectionsDir}/${path}`])]
    for (const each of paths) {
      const page = this.sitePages.at(this.inSource(each))
      if (page?.path === path) return page
    }
    return undefined
  }

  post(path: string): LiquidPage | undefined {
    this.readsPages = true
    const found = this.site.findPost(path.replace(/(?:^|(?<=\/))_posts\//, ''))
    const page = found && this.sitePages.at(found.path)
    return page?.path.replace(/\.[^./]*$/, '') === path ? page : undefined
  }

  layout(name: string): ValueMap | undefined {
    const path = this.site.names.definition('layout', name)?.path
    const facts = path === undefined ? undefined : this.site.facts(path)
    return facts && frontMatterOf(facts)
  }

  *staticFiles(): Generator<string> {
    for (const path of this.site.paths)
      if (this.site.facts(path)?.kind === 'asset') yield withoutFolder(path, this.config.source)
  }

  markdownify(text: string): string {
    return this.options.converter()?.html(text, this.site) ?? ''
  }

  smartify(text: string): string {
    return smartify(text)
  }

  definesTag(name: string): boolean {
    return mayBeOfPlugin(name, this.site)
  }

  private includeOfTheme(path: string): string | undefined {
    const found = this.options.files.themeText?.(path)
    return found && this.template(path, found)
  }

  /**
   * Returns the text of a template. If the file exists but cannot be read, returns HTML with a message, which is shown
   * in the page.
   */
  private template(path: string, found: CachedText): string | undefined {
    if ('text' in found) return found.text
    if (found.fault === 'absent') return undefined
    const message = this.localize({ key: `preview.${found.fault}`, args: { path } })
    const kind = found.fault === 'pending' ? 'pending' : 'liquid-error'
    return `<span class="jekyll-posts-${kind}">${escapeHtml(message)}</span>`
  }

  private startBudget(): () => boolean {
    return this.options.startBudget?.() ?? (() => true)
  }

  private inSource(path: string): string {
    return joinPath(this.config.source, path)
  }
}
