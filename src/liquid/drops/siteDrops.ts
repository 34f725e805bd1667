import type { LiquidPage } from '../liquidHost'
import type { Run } from '../run/run'
import { pageIndexOf, type PageIndex } from '../run/pageIndex'
import { compareTexts } from '../values/compare'
import type { LiquidValue } from '../values/value'
import { dropOf, type DropHost } from './pageDrop'

/** The values of a site's pages in templates. There is one instance for each array of pages that the site returns. */
class SiteDrops implements DropHost {
  private readonly made = new Map<string, readonly LiquidValue[]>()

  constructor(private readonly facts: PageIndex) {}

  get current(): Run {
    return this.facts.current
  }

  documents(label: string): readonly LiquidValue[] {
    return this.once(label, () => this.facts.collection(label).map((page) => dropOf(page, this)))
  }

  /** The posts, newest first. */
  get newestPosts(): readonly LiquidValue[] {
    return this.once('newest posts', () => [...this.documents('posts')].reverse())
  }

  /** The pages outside of collections, sorted by file name without the folder. */
  get pages(): readonly LiquidValue[] {
    return this.once('pages', () =>
      this.facts.pages
        .filter(({ collection }) => collection === undefined)
        .sort(byName)
        .map((page) => dropOf(page, this)),
    )
  }

  private once(name: string, make: () => readonly LiquidValue[]): readonly LiquidValue[] {
    const drops = this.made.get(name) ?? make()
    this.made.set(name, drops)
    return drops
  }
}

function byName(a: LiquidPage, b: LiquidPage): number {
  return compareTexts(nameOf(a), nameOf(b)) || compareTexts(a.path, b.path)
}

function nameOf({ path }: LiquidPage): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const cache = new WeakMap<PageIndex, SiteDrops>()

export function dropsOf(run: Run): SiteDrops {
  const facts = pageIndexOf(run)
  const drops = cache.get(facts) ?? new SiteDrops(facts)
  cache.set(facts, drops)
  return drops
}
