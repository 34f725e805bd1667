import type { Value } from '../frontmatter/node'
import type { Config } from '../jekyll/config'
import type { Mapping } from '../jekyll/deepMerge'
import type { LiquidPage, LiquidSite } from '../liquid/liquidSite'
import type { Message } from '../messages/words'
import { frontMatterOf } from '../site/entry'
import { below } from '../site/fileKind'
import type { When } from '../site/outcomes'
import type { Site } from '../site/site'
import { dataFileOf } from './dataFiles'
import type { Markdownify } from './markdownify'
import type { Shelf, Text } from './shelf'
import { SitePages } from './sitePages'
import { escapeHtml } from './tokens'

/** What a door needs beside the site. */
export interface Surroundings {
  readonly shelf: Shelf
  readonly when: () => When
  readonly converter: () => Markdownify | undefined
  readonly say: (message: Message) => string
}

/**
 * The door from Liquid to a site whose files are on a shelf. There is one for each site, since the engine keeps what it
 * has made of includes and pages by their door.
 */
export class SiteDoor implements LiquidSite {
  readonly say: (message: Message) => string
  private readonly shelf: Shelf
  private readonly when: () => When
  private readonly converter: () => Markdownify | undefined
  private readonly sitePages: SitePages
  private leftOut = new Map<string, Message>()
  private dataPaths: readonly string[] | undefined

  constructor(
    private readonly site: Site,
    { shelf, when, converter, say }: Surroundings,
  ) {
    this.shelf = shelf
    this.when = when
    this.converter = converter
    this.say = say
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

  /** What had to be left out since this was last asked. */
  takeLeftOut(): readonly Message[] {
    const messages = [...this.leftOut.values()]
    this.leftOut = new Map()
    return messages
  }

  /** Files have changed, come or gone; `undefined` for all, and for the configuration. */
  forget(paths: readonly string[] | undefined): void {
    const mayBeData = (path: string) => ['data', undefined].includes(this.site.facts(path)?.kind)
    if (!paths || paths.some(mayBeData)) this.dataPaths = undefined
    if (paths) this.sitePages.forget(paths)
    else this.sitePages.forgetAll()
  }

  /** Looks at pages ahead of the first template that asks for all of them, as long as `mayGoOn`; true when it is done. */
  workAhead(mayGoOn: () => boolean): boolean {
    return this.sitePages.workAhead(mayGoOn)
  }

  include(path: string): string | undefined {
    return this.template(this.inSource(`${this.config.includesDir}/${path}`))
  }

  sourceFile(path: string): string | undefined {
    return this.template(this.inSource(path))
  }

  *dataFiles(): Generator<readonly [path: string, value: Value]> {
    const folder = this.inSource(this.config.dataDir)
    this.dataPaths ??= [...this.site.paths].filter((path) => this.site.facts(path)?.kind === 'data')
    for (const path of this.dataPaths) {
      const value = this.dataFile(path)
      if (value !== undefined) yield [below(path, folder) ?? path, value]
    }
  }

  pages(): readonly LiquidPage[] {
    return this.sitePages.all
  }

  layout(name: string): Mapping | undefined {
    const path = this.site.definition('layout', name)?.path
    const facts = path === undefined ? undefined : this.site.facts(path)
    return facts && frontMatterOf(facts)
  }

  *staticFiles(): Generator<string> {
    for (const path of this.site.paths)
      if (this.site.facts(path)?.kind === 'asset') yield below(path, this.config.source) ?? path
  }

  markdownify(text: string): string {
    return this.converter()?.html(text, this.site) ?? ''
  }

  smartify(text: string): string {
    return this.converter()?.smart(text, this.site) ?? text
  }

  private dataFile(path: string): Value | undefined {
    const held = this.shelf.text(path)
    if (!('text' in held)) return this.note(path, held.fault)
    const file = dataFileOf(path, held, this.config.values)
    if ('value' in file) return file.value
    this.leftOut.set(path, { key: 'preview.data-refused', args: { path, reason: file.error } })
    return undefined
  }

  private note(path: string, fault: Fault): undefined {
    if (fault !== 'absent' && fault !== 'pending') this.leftOut.set(path, { key: `preview.${fault}`, args: { path } })
  }

  /** What cannot be had stands in the text, where the tag is. */
  private template(path: string): string | undefined {
    const found = this.shelf.text(path)
    if ('text' in found) return found.text
    if (found.fault === 'absent') return undefined
    const message = this.say({ key: `preview.${found.fault}`, args: { path } })
    const kind = found.fault === 'pending' ? 'pending' : 'liquid-error'
    return `<span class="jekyll-posts-${kind}">${escapeHtml(message)}</span>`
  }

  private inSource(path: string): string {
    return this.config.source === '' ? path : `${this.config.source}/${path}`
  }
}

type Fault = Exclude<Text, { readonly text: string }>['fault']
