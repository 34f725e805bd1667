import type { Value } from '../frontmatter/node'
import type { Config } from '../jekyll/config'
import type { LiquidPage, LiquidSite } from '../liquid/liquidSite'
import type { Message } from '../messages/words'
import { below } from '../site/fileKind'
import type { Site } from '../site/site'
import { dataOf } from './dataFiles'
import type { Shelf, Text } from './shelf'
import type { SitePages } from './sitePages'
import { escapeHtml } from './tokens'

/** What one rendering is given beside the site. */
export interface Surroundings {
  readonly now: number
  readonly machineZone: string
  readonly markdownify: (text: string) => string
  readonly say: (message: Message) => string
}

/** The door from Liquid to a site whose files are on a shelf. One for each rendering: it notes what had to be left out. */
export class SiteDoor implements LiquidSite {
  readonly config: Config
  readonly now: number
  readonly machineZone: string
  readonly markdownify: (text: string) => string
  readonly say: (message: Message) => string
  /** What to tell above the page. */
  readonly leftOut: Message[] = []

  constructor(
    private readonly site: Site,
    private readonly shelf: Shelf,
    private readonly sitePages: SitePages,
    { now, machineZone, markdownify, say }: Surroundings,
  ) {
    this.config = site.config
    this.now = now
    this.machineZone = machineZone
    this.markdownify = markdownify
    this.say = say
  }

  include(path: string): string | undefined {
    return this.template(this.inSource(`${this.config.includesDir}/${path}`))
  }

  sourceFile(path: string): string | undefined {
    return this.template(this.inSource(path))
  }

  *dataFiles(): Generator<readonly [path: string, value: Value]> {
    const folder = this.inSource(this.config.dataDir)
    for (const path of this.site.paths) {
      if (this.site.facts(path)?.kind !== 'data') continue
      const text = this.shelf.text(path)
      if ('text' in text) yield [below(path, folder) ?? path, dataOf(path, text)]
      else this.note(path, text.fault)
    }
  }

  pages(): readonly LiquidPage[] {
    return this.sitePages.all
  }

  *staticFiles(): Generator<string> {
    for (const path of this.site.paths)
      if (this.site.facts(path)?.kind === 'asset') yield below(path, this.config.source) ?? path
  }

  /** What cannot be had stands in the text, where the tag is. */
  private template(path: string): string | undefined {
    const found = this.shelf.text(path)
    if ('text' in found) return found.text
    if (found.fault === 'absent') return undefined
    const message = this.say(faultMessage(found.fault, path))
    return `<span class="jekyll-posts-${found.fault === 'pending' ? 'pending' : 'error'}">${escapeHtml(message)}</span>`
  }

  private note(path: string, fault: Exclude<Text, { readonly text: string }>['fault']): void {
    if (fault !== 'absent' && fault !== 'pending') this.leftOut.push(faultMessage(fault, path))
  }

  private inSource(path: string): string {
    return this.config.source === '' ? path : `${this.config.source}/${path}`
  }
}

function faultMessage(fault: 'pending' | 'too-large' | 'linked', path: string): Message {
  return { key: `preview.${fault}`, args: { path } }
}
