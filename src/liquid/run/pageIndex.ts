import { inCollectionOrder } from '../../jekyll/output/collectionOrder'
import { basename, extname } from '../../ruby/extname'
import type { LiquidPage, LiquidHost } from '../liquidHost'
import { compareTexts } from '../values/compare'
import type { Run } from './run'

/**
 * Finds pages by path, name and slug, and sorts collections. There is one instance for each array of pages that the
 * site returns.
 */
export class PageIndex {
  private readonly byPath = new Map<string, string>()
  private readonly byName = new Map<string, LiquidPage>()
  private readonly bySlug = new Map<string, LiquidPage[]>()
  private readonly sorted = new Map<string, readonly LiquidPage[]>()
  /** By path, the position of each document in the order of rendering. */
  private positions: ReadonlyMap<string, number> | undefined

  constructor(
    readonly pages: readonly LiquidPage[],
    private readonly site: LiquidHost,
    /** The last rendering that used this index. Drops of these pages outlive the rendering that created them. */
    public current: Run,
  ) {
    for (const page of pages) this.add(page)
  }

  /** The documents of a collection in its order: oldest first, unless the collection's settings change this. */
  collection(label: string): readonly LiquidPage[] {
    const known = this.sorted.get(label) ?? this.ordered(label)
    this.sorted.set(label, known)
    return known
  }

  private ordered(label: string): readonly LiquidPage[] {
    const documents = this.pages.filter(({ collection }) => collection === label)
    const settings = this.site.config.collectionSettings.get(label)
    return settings === undefined ? documents.sort(byDate) : inCollectionOrder(documents, settings)
  }

  /**
   * Whether Jekyll renders a document before a page. Jekyll renders the documents of each collection first, and pages
   * last.
   */
  isRenderedBefore(document: LiquidPage, page: LiquidPage): boolean {
    const position = this.positionOf(document)
    return position >= 0 && (page.collection === undefined || position < this.positionOf(page))
  }

  private positionOf({ path }: LiquidPage): number {
    const positions = (this.positions ??= new Map(this.inOrder().map((document, index) => [document.path, index])))
    return positions.get(path) ?? -1
  }

  private inOrder(): LiquidPage[] {
    return this.site.config.collections.flatMap((label) => this.collection(label))
  }

  urlOfPath(path: string): string | undefined {
    const found = this.byPath.get(path)
    if (found !== undefined) return found
    const bare = path.replace(/^\//, '')
    for (const file of this.site.staticFiles()) if (file === bare) return `/${file}`
    return undefined
  }

  /** A post by its path without the extension. */
  postNamed(path: string): LiquidPage | undefined {
    return this.byName.get(path)
  }

  postsWithSlug(slug: string): readonly LiquidPage[] {
    return this.bySlug.get(slug) ?? []
  }

  private add(page: LiquidPage): void {
    if (!this.byPath.has(page.path)) this.byPath.set(page.path, page.url)
    if (page.collection !== 'posts') return
    const path = page.path.slice(0, page.path.length - extname(page.path).length)
    if (!this.byName.has(path)) this.byName.set(path, page)
    const slug = page.data.get('slug') ?? basename(page.path).replace(/^\d+-\d+-\d+-/, '')
    if (typeof slug === 'string') this.bySlug.set(slug, [...(this.bySlug.get(slug) ?? []), page])
  }
}

function byDate(a: LiquidPage, b: LiquidPage): number {
  return (a.date && b.date ? a.date.seconds - b.date.seconds : 0) || compareTexts(a.path, b.path)
}

const cache = new WeakMap<readonly LiquidPage[], PageIndex>()

export function pageIndexOf(run: Run): PageIndex {
  const pages = run.site.pages()
  const facts = cache.get(pages) ?? new PageIndex(pages, run.site, run)
  cache.set(pages, facts)
  facts.current = run
  return facts
}
