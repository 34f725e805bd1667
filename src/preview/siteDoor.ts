import type { Value } from '../frontmatter/node'
import type { Config } from '../jekyll/config'
import type { Mapping } from '../jekyll/deepMerge'
import type { LiquidPage, LiquidSite } from '../liquid/liquidSite'
import type { Message } from '../messages/words'
import { frontMatterOf } from '../site/entry'
import { mayBeOfPlugin } from '../site/knownTags'
import type { Clock } from '../jekyll/clock'
import { smartify } from '../kramdown/smartify'
import type { Site } from '../site/site'
import { inFolder, withoutFolder } from '../text/path'
import type { Markdownify } from './markdownify'
import type { Shelf, Text } from './shelf'
import { SiteData } from './siteData'
import { SitePages, type PageChange } from './sitePages'
import { escapeHtml } from './tokens'

/** What a Liquid host needs besides the site. */
export interface Surroundings {
  readonly shelf: Shelf
  readonly when: () => Clock
  readonly converter: () => Markdownify | undefined
  readonly say: (message: Message) => string
  /** Begins a time limit for templates that use all pages: returns a function that says whether there is time left. No limit if absent. */
  readonly patience?: () => () => boolean
  /** Is called when the time was not enough. */
  readonly onImpatient?: () => void
  /** Whether all files of the site are known; true if absent. */
  readonly isFilled?: () => boolean
}

/**
 * Gives Liquid access to a site, whose files it reads through the file cache. There is one host for each site, because the
 * engine keeps parsed includes and rendered pages by host.
 */
export class SiteDoor implements LiquidSite {
  readonly say: (message: Message) => string
  private readonly shelf: Shelf
  private readonly when: () => Clock
  private readonly converter: () => Markdownify | undefined
  private readonly sitePages: SitePages
  private readonly data: SiteData
  private readonly patience: () => () => boolean
  private readonly onImpatient: () => void
  private readsPages = false
  /** Whether the current rendering has time left. */
  private hasTime: (() => boolean) | undefined
  private leftOut = new Map<string, Message>()

  constructor(
    private readonly site: Site,
    { shelf, when, converter, say, patience, onImpatient, isFilled }: Surroundings,
  ) {
    this.shelf = shelf
    this.when = when
    this.converter = converter
    this.say = say
    this.patience = patience ?? (() => () => true)
    this.onImpatient = onImpatient ?? (() => undefined)
    this.data = new SiteData(site, shelf, isFilled ?? (() => true), (path, why) => this.leftOut.set(path, why))
    this.sitePages = new SitePages(site, shelf, when)
  }

  get config(): Config {
    return this.site.config
  }

  get now(): number {
    return this.when().now
  }

  get machineZone(): string {
    return this.when().machineZone
  }

  /** What was left out since the last call, and whether other pages were read since then. */
  takeNotes(): { readonly leftOut: readonly Message[]; readonly readsPages: boolean } {
    const notes = { leftOut: [...this.leftOut.values()], readsPages: this.readsPages }
    this.leftOut = new Map()
    this.readsPages = false
    this.hasTime = undefined
    return notes
  }

  /** Notes that files were changed, added or removed. Returns the pages that may have changed for templates. */
  forget(paths: readonly string[]): readonly PageChange[] {
    this.data.forget(paths)
    return this.sitePages.forget(paths)
  }

  /** Notes that every file, or the configuration, may have changed. */
  forgetAll(): void {
    this.data.forget()
    this.sitePages.forgetAll()
  }

  /** Reads all pages and their URLs in advance while `hasTime`. Returns true when all are read. */
  workAhead(hasTime: () => boolean): boolean {
    return this.sitePages.workAhead(hasTime) && this.site.output.resolveDestinations(hasTime)
  }

  /** For the links of one rendering: returns a function that says whether the URLs of all pages are known by now. */
  addresses(): () => boolean {
    const hasTime = this.patience()
    let extraSteps = 50 // enough for the pages that have changed since the URLs were last known
    return () => {
      const isKnown = this.site.output.resolveDestinations(() => hasTime() || (extraSteps -= 1) >= 0)
      if (!isKnown) this.onImpatient()
      return isKnown
    }
  }

  include(path: string): string | undefined {
    const inSite = this.inSource(`${this.config.includesDir}/${path}`)
    return this.template(inSite, this.shelf.text(inSite)) ?? this.includeOfTheme(`_includes/${path}`)
  }

  sourceFile(path: string): string | undefined {
    const inSite = this.inSource(path)
    return this.template(inSite, this.shelf.text(inSite))
  }

  dataFiles(): Iterable<readonly [path: string, value: Value]> {
    return this.data.files(this.inSource(this.config.dataDir))
  }

  isReadingData(): boolean {
    return this.data.isReading
  }

  pages(): readonly LiquidPage[] {
    this.readsPages = true
    const { pages, isWhole } = this.sitePages.all((this.hasTime ??= this.patience()))
    if (!isWhole) this.leftOut.set('', { key: 'preview.posts-pending' })
    if (!isWhole) this.onImpatient()
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

  layout(name: string): Mapping | undefined {
    const path = this.site.names.definition('layout', name)?.path
    const facts = path === undefined ? undefined : this.site.facts(path)
    return facts && frontMatterOf(facts)
  }

  *staticFiles(): Generator<string> {
    for (const path of this.site.paths)
      if (this.site.facts(path)?.kind === 'asset') yield withoutFolder(path, this.config.source)
  }

  markdownify(text: string): string {
    return this.converter()?.html(text, this.site) ?? ''
  }

  smartify(text: string): string {
    return smartify(text)
  }

  definesTag(name: string): boolean {
    return mayBeOfPlugin(name, this.site)
  }

  private includeOfTheme(path: string): string | undefined {
    const found = this.shelf.ofTheme?.(path)
    return found && this.template(path, found)
  }

  /** The text of a template. If it cannot be read, a message takes its place in the page. */
  private template(path: string, found: Text): string | undefined {
    if ('text' in found) return found.text
    if (found.fault === 'absent') return undefined
    const message = this.say({ key: `preview.${found.fault}`, args: { path } })
    const kind = found.fault === 'pending' ? 'pending' : 'liquid-error'
    return `<span class="jekyll-posts-${kind}">${escapeHtml(message)}</span>`
  }

  private inSource(path: string): string {
    return inFolder(this.config.source, path)
  }
}
