import { bodyStart } from '../frontmatter/borders'
import type { Outcome } from '../jekyll/outcome'
import type { LiquidPage } from '../liquid/liquidSite'
import { below } from '../site/fileKind'
import type { FileKind } from '../site/kinds'
import type { When } from '../site/outcomes'
import type { Site } from '../site/site'
import { textOf, type Shelf } from './shelf'

/**
 * The posts, pages and documents of a site as templates see them. Each is looked at when a template first asks for it, and
 * kept until its file changes, so that a keystroke in one post costs nothing for the others.
 */
export class SitePages {
  private readonly pages = new Map<string, SitePage>()
  private written: readonly LiquidPage[] | undefined

  constructor(
    private readonly site: Site,
    private readonly shelf: Shelf,
    private readonly when: () => When,
  ) {}

  /** All that Jekyll writes. The list is the same one until a file is written elsewhere, or no more. */
  get all(): readonly LiquidPage[] {
    this.written ??= [...this.site.paths].flatMap((path) => {
      const page = this.page(path)
      return page?.isWritten === true ? page : []
    })
    return this.written
  }

  /** Looks at pages ahead as long as `mayGoOn`; true when nothing is left to do. */
  workAhead(mayGoOn: () => boolean): boolean {
    if (this.written) return true
    for (const path of this.site.paths) {
      if (!mayGoOn()) return false
      void this.page(path)?.isWritten // it keeps what it has found
    }
    return true
  }

  /** Files have changed, come or gone. */
  forget(paths: readonly string[]): void {
    for (const path of paths) {
      const before = this.pages.get(path)?.address
      this.pages.get(path)?.forget()
      if (this.written && this.page(path)?.address !== before) this.written = undefined
    }
  }

  /** The configuration has changed, or every file. */
  forgetAll(): void {
    this.pages.clear()
    this.written = undefined
  }

  private page(path: string): SitePage | undefined {
    const kind = this.site.facts(path)?.kind
    if (kind !== 'post' && kind !== 'draft' && kind !== 'page' && kind !== 'document') {
      this.pages.delete(path)
      return undefined
    }
    const page = this.pages.get(path) ?? this.newPage(path, kind)
    this.pages.set(path, page)
    return page
  }

  private newPage(path: string, kind: FileKind): SitePage {
    const { source, collectionsDir } = this.site.config
    const inSource = below(path, source) ?? path
    const told = kind === 'page' ? inSource : (below(inSource, collectionsDir) ?? inSource)
    return new SitePage(
      told,
      () => this.site.outcome(path, this.when()),
      () => textOf(this.shelf, path),
    )
  }
}

/** A page that is looked at when it is first asked for. */
class SitePage implements LiquidPage {
  private known: Outcome | undefined

  constructor(
    readonly path: string,
    private readonly ask: () => Outcome | undefined,
    private readonly text: () => string,
  ) {}

  forget(): void {
    this.known = undefined
  }

  get isWritten(): boolean {
    const { written, reason } = this.outcome ?? {}
    return written === true || reason === 'collection-not-written'
  }

  /** Where and when it is published: what others find it by. */
  get address(): string | undefined {
    if (!this.isWritten) return undefined
    const slug = this.data.get('slug')
    return JSON.stringify([this.url, this.date, typeof slug === 'string' ? slug : null])
  }

  get collection(): string | undefined {
    return this.outcome?.collection
  }

  get url(): string {
    return this.outcome?.url ?? ''
  }

  get date(): LiquidPage['date'] {
    return this.outcome?.date
  }

  get data(): LiquidPage['data'] {
    return this.outcome?.data ?? new Map()
  }

  content(): string {
    const text = this.text()
    return text.slice(bodyStart(text))
  }

  private get outcome(): Outcome | undefined {
    return (this.known ??= this.ask())
  }
}
