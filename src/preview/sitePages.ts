import { bodyStart } from '../frontmatter/borders'
import type { Outcome } from '../jekyll/outcome'
import type { LiquidPage } from '../liquid/liquidSite'
import type { Facts } from '../site/facts'
import { isPageKind, type FileKind } from '../site/kinds'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import { withoutFolder } from '../text/path'
import { textOf, type Shelf } from './shelf'

/** A page that templates may see another way than before. */
export interface PageChange {
  readonly path: string
  /** True where it has another address or day, has come or is gone. */
  readonly isElsewhere: boolean
}

/**
 * The posts, pages and documents of a site as templates see them. Each is looked at when a template first asks for it, and
 * kept until its file changes, so that a keystroke in one post costs nothing for the others.
 */
export class SitePages {
  private readonly pages = new Map<string, SitePage>()
  private written: readonly LiquidPage[] | undefined
  /** Not looked at yet; `undefined` before anybody asked. */
  private unseen: string[] | undefined

  constructor(
    private readonly site: Site,
    private readonly shelf: Shelf,
    private readonly when: () => Clock,
  ) {}

  /**
   * All that Jekyll writes, or what of it could be looked at as long as `mayGoOn`. The list is the same one until a file is
   * written elsewhere, or no more.
   */
  all(mayGoOn: () => boolean): { readonly pages: readonly LiquidPage[]; readonly isWhole: boolean } {
    if (this.workAhead(mayGoOn)) return { pages: this.written!, isWhole: true }
    return { pages: [...this.pages.values()].filter((page) => page.isSeen && page.isWritten), isWhole: false }
  }

  /** A page that Jekyll writes, without a look at the others. */
  at(path: string): LiquidPage | undefined {
    const page = this.page(path)
    return page?.isWritten === true ? page : undefined
  }

  /** Looks at pages ahead as long as `mayGoOn`; true when nothing is left to do. */
  workAhead(mayGoOn: () => boolean): boolean {
    if (this.written) return true
    this.unseen ??= [...this.site.paths].reverse()
    for (let path = this.unseen.at(-1); path !== undefined; path = this.unseen.at(-1)) {
      if (!mayGoOn()) return false
      void this.page(path)?.isWritten // it keeps what it has found
      this.unseen.pop()
    }
    this.written = [...this.site.paths].flatMap((path) => this.at(path) ?? [])
    return true
  }

  /** Files have changed, come or gone; tells of those in which templates may see another page now. */
  forget(paths: readonly string[]): readonly PageChange[] {
    return paths.flatMap((path) => this.forgetOne(path) ?? [])
  }

  /** The configuration has changed, or every file. */
  forgetAll(): void {
    this.pages.clear()
    this.written = undefined
    this.unseen = undefined
  }

  private forgetOne(path: string): PageChange | undefined {
    const page = this.pages.get(path)
    if (!page?.isSeen && !this.written) return undefined
    const before = told(page)
    page?.forget()
    const change = changeOf(path, before, told(this.page(path)))
    // What templates see of a page without a collection is kept with the list.
    if (change?.isElsewhere || (change && this.site.facts(path)?.kind === 'page')) this.written = undefined
    return change
  }

  private page(path: string): SitePage | undefined {
    const kind = this.site.facts(path)?.kind
    if (kind === undefined || !isPageKind(kind)) {
      this.pages.delete(path)
      return undefined
    }
    const page = this.pages.get(path) ?? this.newPage(path, kind)
    this.pages.set(path, page)
    return page
  }

  private newPage(path: string, kind: FileKind): SitePage {
    const { source, collectionsDir } = this.site.config
    const inSource = withoutFolder(path, source)
    const told = kind === 'page' ? inSource : withoutFolder(inSource, collectionsDir)
    return new SitePage(
      told,
      () => ({ outcome: this.site.output.outcome(path, this.when()), frontMatter: this.site.facts(path)?.frontMatter }),
      () => textOf(this.shelf, path),
    )
  }
}

/** What others see of a page. */
interface Told {
  readonly address: string
  readonly frontMatter: string | undefined
}

/** `undefined` of one that is not written. */
function told(page: SitePage | undefined): Told | undefined {
  const address = page?.address
  return address === undefined ? undefined : { address, frontMatter: JSON.stringify(page!.frontMatter) }
}

function changeOf(path: string, before: Told | undefined, now: Told | undefined): PageChange | undefined {
  const isElsewhere = before?.address !== now?.address
  return isElsewhere || before?.frontMatter !== now?.frontMatter ? { path, isElsewhere } : undefined
}

/** A page that is looked at when it is first asked for. */
class SitePage implements LiquidPage {
  private known: Seen | undefined

  constructor(
    readonly path: string,
    private readonly look: () => Seen,
    private readonly text: () => string,
  ) {}

  forget(): void {
    this.known = undefined
  }

  get isSeen(): boolean {
    return this.known !== undefined
  }

  /** What it was made of. */
  get frontMatter(): Facts['frontMatter'] {
    return this.seen.frontMatter
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
    return this.seen.outcome
  }

  private get seen(): Seen {
    return (this.known ??= this.look())
  }
}

interface Seen {
  readonly outcome: Outcome | undefined
  readonly frontMatter: Facts['frontMatter']
}
