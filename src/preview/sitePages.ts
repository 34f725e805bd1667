import { bodyStart } from '../frontmatter/borders'
import type { Clock } from '../jekyll/clock'
import type { Outcome } from '../jekyll/output/outcome'
import type { LiquidPage } from '../liquid/liquidHost'
import type { Facts } from '../site/facts/facts'
import { isPageKind, type SiteFileKind } from '../site/facts/kinds'
import type { Site } from '../site/site'
import { withoutFolder } from '../text/path'
import { cachedText, type FileCache } from './fileCache'

/** A page that may have changed for templates. */
export interface PageChange {
  readonly path: string
  /** True if its URL or date has changed, or if it was added or removed. */
  readonly isMoved: boolean
}

/**
 * The posts, pages and documents of a site as templates get them. A page is read when a template first uses it, and
 * cached until its file changes, so that typing in one post does not make the others be read again.
 */
export class SitePages {
  private readonly pages = new Map<string, SitePage>()
  private written: readonly LiquidPage[] | undefined
  /** The paths of the pages that are not read yet; `undefined` before pages are first used. */
  private unread: string[] | undefined

  constructor(
    private readonly site: Site,
    private readonly fileCache: FileCache,
    private readonly when: () => Clock,
  ) {}

  /**
   * Returns all pages that Jekyll writes, or the ones that could be read while `hasTime` returned true. Returns the
   * same list until a page is added, removed or written elsewhere.
   */
  all(hasTime: () => boolean): { readonly pages: readonly LiquidPage[]; readonly isWhole: boolean } {
    const pages = this.allWritten(hasTime)
    if (pages) return { pages, isWhole: true }
    return { pages: [...this.pages.values()].filter((page) => page.isRead && page.isWritten), isWhole: false }
  }

  /** Returns the page at a path, if Jekyll publishes it. Reads no other page. */
  at(path: string): LiquidPage | undefined {
    const page = this.page(path)
    return page?.isWritten === true ? page : undefined
  }

  /** Reads pages in advance while `hasTime` returns true. Returns true when all are read. */
  prewarm(hasTime: () => boolean): boolean {
    return this.allWritten(hasTime) !== undefined
  }

  private allWritten(hasTime: () => boolean): readonly LiquidPage[] | undefined {
    if (this.written) return this.written
    this.unread ??= [...this.site.paths].reverse()
    for (let path = this.unread.at(-1); path !== undefined; path = this.unread.at(-1)) {
      if (!hasTime()) return undefined
      void this.page(path)?.isWritten // Reading `isWritten` reads the page, which caches the result.
      this.unread.pop()
    }
    this.written = [...this.site.paths].flatMap((path) => this.at(path) ?? [])
    return this.written
  }

  /** Records that files were changed, added or removed. Returns the pages that may have changed for templates. */
  invalidate(paths: readonly string[]): readonly PageChange[] {
    return paths.flatMap((path) => this.forgetOne(path) ?? [])
  }

  /** Records that the configuration or every file may have changed. */
  invalidateAll(): void {
    this.pages.clear()
    this.written = undefined
    this.unread = undefined
  }

  private forgetOne(path: string): PageChange | undefined {
    const page = this.pages.get(path)
    if (!page?.isRead && !this.written) return undefined
    const before = stateOf(page)
    page?.forget()
    const change = changeOf(path, before, stateOf(this.page(path)))
    // Templates get the properties of a page without a collection from the cached list, so the list must change too.
    if (change?.isMoved || (change && this.site.facts(path)?.kind === 'page')) this.written = undefined
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

  private newPage(path: string, kind: SiteFileKind): SitePage {
    const { source, collectionsDir } = this.site.config
    const inSource = withoutFolder(path, source)
    const shownPath = kind === 'page' ? inSource : withoutFolder(inSource, collectionsDir)
    return new SitePage(
      shownPath,
      () => ({ outcome: this.site.output.outcome(path, this.when()), frontMatter: this.site.facts(path)?.frontMatter }),
      () => cachedText(this.fileCache, path),
    )
  }
}

/** The properties of a page that other pages use. */
interface PageState {
  readonly identity: string
  readonly frontMatter: string | undefined
}

/** Returns the state of a page; `undefined` if the page is not written. */
function stateOf(page: SitePage | undefined): PageState | undefined {
  const identity = page?.identity
  return page && identity !== undefined ? { identity, frontMatter: JSON.stringify(page.frontMatter) } : undefined
}

function changeOf(path: string, before: PageState | undefined, now: PageState | undefined): PageChange | undefined {
  const isElsewhere = before?.identity !== now?.identity
  return isElsewhere || before?.frontMatter !== now?.frontMatter ? { path, isMoved: isElsewhere } : undefined
}

/** A page that is read when it is first used. */
class SitePage implements LiquidPage {
  private source: PageSource | undefined

  constructor(
    readonly path: string,
    private readonly read: () => PageSource,
    private readonly text: () => string,
  ) {}

  forget(): void {
    this.source = undefined
  }

  get isRead(): boolean {
    return this.source !== undefined
  }

  /** The front matter when the page was read. */
  get frontMatter(): Facts['frontMatter'] {
    return this.readSource.frontMatter
  }

  get isWritten(): boolean {
    const { written, reason } = this.outcome ?? {}
    return written === true || reason === 'collection-not-written'
  }

  /**
   * The URL, date and slug as one string. Other pages find this page by these. `undefined` if the page is not written.
   */
  get identity(): string | undefined {
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
    return this.readSource.outcome
  }

  private get readSource(): PageSource {
    return (this.source ??= this.read())
  }
}

interface PageSource {
  readonly outcome: Outcome | undefined
  readonly frontMatter: Facts['frontMatter']
}
