import { scanBodySteps, scanBody } from '../scan/scanBody'
import type { BodyScan } from '../scan/bodyScan'
import { readFrontMatter, type FrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/output/pageKind'
import { analyzeLiquid, type LiquidAnalysis } from '../liquid/analyze/analyzeLiquid'
import { runSteps, type Steps } from '../text/steps'
import { convertsBody, runsLiquid } from './body/conversion'
import { parseBody, type ParsedBody } from './body/parseBody'
import type { LintedPage } from './rule'
import type { SiteContext } from './siteContext'

/** Returns the page that the rules check. Data that only some rules need is computed when it is first used. */
export function readPage(text: string, kind: PageKind, path?: string, site?: SiteContext, isTrial = false): PageReader {
  return new ReadPage(text, kind, path, site, isTrial)
}

/** A page that can be read in steps before the rules use it. */
export interface PageReader extends LintedPage {
  readAhead(): Steps<void>
}

/** Whether a text may contain Liquid, as in Jekyll's `Utils.has_liquid_construct?`. */
function hasLiquid(text: string): boolean {
  return text.includes('{{') || text.includes('{%')
}

const noLiquid: LiquidAnalysis = { faults: [], foreign: [], certain: [], outputs: [] }

class ReadPage implements PageReader {
  readonly frontMatter: FrontMatter
  private scanned: BodyScan | undefined
  private template: LiquidAnalysis | undefined
  private tree: ParsedBody | undefined | 'unread' = 'unread'

  constructor(
    readonly text: string,
    readonly kind: PageKind,
    readonly path: string | undefined,
    readonly site: SiteContext | undefined,
    readonly isTrial: boolean,
  ) {
    this.frontMatter = readFrontMatter(text)
  }

  get body(): BodyScan {
    return (this.scanned ??= scanBody(this.text, convertsBody(this) ? this.bodyStart : this.text.length))
  }

  get liquid(): LiquidAnalysis {
    return (this.template ??=
      hasLiquid(this.text) && runsLiquid(this) ? analyzeLiquid(this.text, this.body.liquid) : noLiquid)
  }

  get parsed(): ParsedBody | undefined {
    if (this.tree === 'unread') this.tree = runSteps(parseBody(this))
    return this.tree
  }

  *readAhead(): Steps<void> {
    this.scanned ??= yield* scanBodySteps(this.text, convertsBody(this) ? this.bodyStart : this.text.length)
    void this.liquid
    yield
    if (this.tree === 'unread') this.tree = yield* parseBody(this)
  }

  private get bodyStart(): number {
    return this.frontMatter.borders?.whole.end ?? 0
  }
}
