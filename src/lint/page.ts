import { bodySteps, readBody } from '../body/readBody'
import type { Body } from '../body/body'
import { readFrontMatter, type FrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/pageKind'
import { readLiquid, type LiquidReading } from '../liquid/syntax/readLiquid'
import { atOnce, type Steps } from '../text/steps'
import { convertsBody, runsLiquid } from './body/conversion'
import { parseBody, type ParsedBody } from './body/parseBody'
import type { Page } from './rule'
import type { SiteFacts } from './siteFacts'

/** Returns the page that the rules check. What only some rules need is read when one of them first uses it. */
export function pageOf(text: string, kind: PageKind, path?: string, site?: SiteFacts, isTrial = false): PageInSteps {
  return new ReadPage(text, kind, path, site, isTrial)
}

/** A page that can be read in steps before the rules use it. */
export interface PageInSteps extends Page {
  readAhead(): Steps<void>
}

/** Whether a text may contain Liquid, as Jekyll's `Utils.has_liquid_construct?` decides. */
function hasLiquid(text: string): boolean {
  return text.includes('{{') || text.includes('{%')
}

const noLiquid: LiquidReading = { faults: [], foreign: [], certain: [], outputs: [] }

class ReadPage implements PageInSteps {
  readonly frontMatter: FrontMatter
  private scanned: Body | undefined
  private template: LiquidReading | undefined
  private tree: ParsedBody | undefined | 'unread' = 'unread'

  constructor(
    readonly text: string,
    readonly kind: PageKind,
    readonly path: string | undefined,
    readonly site: SiteFacts | undefined,
    readonly isTrial: boolean,
  ) {
    this.frontMatter = readFrontMatter(text)
  }

  get body(): Body {
    return (this.scanned ??= readBody(this.text, convertsBody(this) ? this.bodyStart : this.text.length))
  }

  get liquid(): LiquidReading {
    return (this.template ??=
      hasLiquid(this.text) && runsLiquid(this) ? readLiquid(this.text, this.body.liquid) : noLiquid)
  }

  get parsed(): ParsedBody | undefined {
    if (this.tree === 'unread') this.tree = atOnce(parseBody(this))
    return this.tree
  }

  *readAhead(): Steps<void> {
    this.scanned ??= yield* bodySteps(this.text, convertsBody(this) ? this.bodyStart : this.text.length)
    void this.liquid
    yield
    if (this.tree === 'unread') this.tree = yield* parseBody(this)
  }

  private get bodyStart(): number {
    return this.frontMatter.borders?.whole.end ?? 0
  }
}
