import type { LiquidPage } from '../liquidSite'
import { drawHtml } from './drawPage'
import type { Run } from './run'
import { factsOf } from './siteFacts'

/** Of sources that one rendering makes HTML, in UTF-16 units: a page that shows a thousand posts must not wait for them. */
const most = 300_000
/** How many posts deep each may show the one before. */
const deepest = 10

interface Drawn {
  readonly html: Map<string, string>
  left: number
  depth: number
}

/** What a rendering has drawn of other pages. */
const drawn = new WeakMap<object, Drawn>()

/**
 * The content of a document as a template gets it: Jekyll renders one after the other and keeps the HTML in place of the
 * source, so that it is HTML for one that comes before the page that asks, source for all others
 * (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/site.rb, `render_docs`).
 */
export function contentOf(page: LiquidPage, run: Run): string {
  const source = page.content()
  return factsOf(run).isRenderedBefore(page, run.page) ? htmlOf(source, page, run) : source
}

function htmlOf(source: string, page: LiquidPage, run: Run): string {
  const state = drawn.get(run.budget) ?? { html: new Map<string, string>(), left: most, depth: 0 }
  drawn.set(run.budget, state)
  const known = state.html.get(page.path)
  if (known !== undefined) return known
  if (source.length > state.left || state.depth >= deepest) return source
  state.left -= source.length
  state.depth += 1
  const html = drawHtml(source, page, run)
  state.depth -= 1
  state.html.set(page.path, html)
  return html
}
