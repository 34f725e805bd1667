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

/** What a door needs beside the site. */
export interface Surroundings {
  readonly shelf: Shelf
  readonly when: () => Clock
  readonly converter: () => Markdownify | undefined
  readonly say: (message: Message) => string
  /** How long a template that asks for all pages may wait for them; as long as it takes where it is not given. */
  readonly patience?: () => () => boolean
  /** Called where that was not long enough. */
  readonly onImpatient?: () => void
  /** Whether it is known which files the site has; always so where it is not given. */
  readonly isFilled?: () => boolean
}

/**
 * The door from Liquid to a site whose files are on a shelf. There is one for each site, since the engine keeps what it
 * has made of includes and pages by their door.
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
  /** How long the drawing that goes on may wait. */
  private waiting: (() => boolean) | undefined
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

  /** What had to be left out since this was last asked, and whether other pages than one's own were read. */
  takeNotes(): { readonly leftOut: readonly Message[]; readonly readsPages: boolean } {
    const notes = { leftOut: [...this.leftOut.values()], readsPages: this.readsPages }
    this.leftOut = new Map()
    this.readsPages = false
    this.waiting = undefined
    return notes
  }

  /** Files have changed, come or gone; tells of pages that templates may see another way now. */
  forget(paths: readonly string[]): readonly PageChange[] {
    this.data.forget(paths)
    return this.sitePages.forget(paths)
  }

  /** Every file may have changed, or the configuration. */
  forgetAll(): void {
    this.data.forget()
    this.sitePages.forgetAll()
  }

  /** Looks ahead at all pages and where they are written, as long as `mayGoOn`; true when it is done. */
  workAhead(mayGoOn: () => boolean): boolean {
    return this.sitePages.workAhead(mayGoOn) && this.site.output.resolveDestinations(mayGoOn)
  }

  /** For the links of one drawing: whether it is known by now where pages are written. */
  addresses(): () => boolean {
    const isPatient = this.patience()
    let few = 50 // what was typed since is no reason to wait
    return () => {
      const isKnown = this.site.output.resolveDestinations(() => isPatient() || (few -= 1) >= 0)
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
    const { pages, isWhole } = this.sitePages.all((this.waiting ??= this.patience()))
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

  /** What cannot be had stands in the text, where the tag is. */
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
