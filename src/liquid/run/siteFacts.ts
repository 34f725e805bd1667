import { inCollectionOrder } from '../../jekyll/collectionOrder'
import { basename, extname } from '../../ruby/extname'
import type { LiquidPage, LiquidSite } from '../liquidSite'
import { dropOf } from '../drops/pageDrop'
import type { LiquidValue } from '../values/value'
import { compareTexts } from '../values/compare'
import { lastPart } from '../../text/path'
import type { Run } from './run'

/** What templates ask of all pages at once; made once for as long as the site's list of pages stays the same. */
export class SiteFacts {
  /** The rendering that asked last. */
  current!: Run
  private readonly dropsBy = new Map<string, readonly LiquidValue[]>()
  private readonly byPath = new Map<string, string>()
  private readonly byName = new Map<string, LiquidPage>()
  private readonly bySlug = new Map<string, LiquidPage[]>()
  private turns: ReadonlyMap<string, number> | undefined
  private readonly sorted = new Map<string, readonly LiquidPage[]>()

  constructor(
    readonly pages: readonly LiquidPage[],
    private readonly site: LiquidSite,
  ) {
    for (const page of pages) this.take(page)
  }

  /** The documents of a collection in its order: oldest first, unless its settings say otherwise. */
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

  /** The same as templates see them. */
  drops(label: string): readonly LiquidValue[] {
    return this.kept(label, () => this.collection(label).map((page) => dropOf(page, this)))
  }

  /** Newest first. */
  get newestPosts(): readonly LiquidValue[] {
    return this.kept('newest posts', () => [...this.drops('posts')].reverse())
  }

  /** In the order of their names, whatever the folder. */
  get pageDrops(): readonly LiquidValue[] {
    return this.kept('pages', () =>
      this.pages
        .filter(({ collection }) => collection === undefined)
        .sort(byName)
        .map((page) => dropOf(page, this)),
    )
  }

  /** Whether Jekyll has rendered a document when it comes to a page: documents go by collection, pages come last. */
  isRenderedBefore(document: LiquidPage, page: LiquidPage): boolean {
    const turn = this.turnOf(document)
    return turn >= 0 && (page.collection === undefined || turn < this.turnOf(page))
  }

  private turnOf({ path }: LiquidPage): number {
    const turns = (this.turns ??= new Map(this.inTurn().map((document, index) => [document.path, index])))
    return turns.get(path) ?? -1
  }

  private inTurn(): LiquidPage[] {
    return this.site.config.collections.flatMap((label) => this.collection(label))
  }

  private kept(name: string, make: () => readonly LiquidValue[]): readonly LiquidValue[] {
    const drops = this.dropsBy.get(name) ?? make()
    this.dropsBy.set(name, drops)
    return drops
  }

  urlOfPath(path: string): string | undefined {
    const found = this.byPath.get(path)
    if (found !== undefined) return found
    const bare = path.replace(/^\//, '')
    for (const file of this.site.staticFiles()) if (file === bare) return `/${file}`
    return undefined
  }

  /** By its path without the extension. */
  postNamed(path: string): LiquidPage | undefined {
    return this.byName.get(path)
  }

  postsWithSlug(slug: string): readonly LiquidPage[] {
    return this.bySlug.get(slug) ?? []
  }

  private take(page: LiquidPage): void {
    if (!this.byPath.has(page.path)) this.byPath.set(page.path, page.url)
    if (page.collection !== 'posts') return
    const path = page.path.slice(0, page.path.length - extname(page.path).length)
    if (!this.byName.has(path)) this.byName.set(path, page)
    const slug = page.data.get('slug') ?? basename(page.path).replace(/^\d+-\d+-\d+-/, '')
    if (typeof slug === 'string') this.bySlug.set(slug, [...(this.bySlug.get(slug) ?? []), page])
  }
}

function byName(a: LiquidPage, b: LiquidPage): number {
  return compareTexts(lastPart(a.path), lastPart(b.path)) || compareTexts(a.path, b.path)
}

function byDate(a: LiquidPage, b: LiquidPage): number {
  return (a.date && b.date ? a.date.seconds - b.date.seconds : 0) || compareTexts(a.path, b.path)
}

const made = new WeakMap<readonly LiquidPage[], SiteFacts>()

export function factsOf(run: Run): SiteFacts {
  const { site } = run
  const pages = site.pages()
  const facts = made.get(pages) ?? new SiteFacts(pages, site)
  made.set(pages, facts)
  facts.current = run
  return facts
}
