import type { LiquidPage } from '../liquidHost'
import { renderPageHtml } from './renderPage'
import type { Run } from './run'
import { pageIndexOf } from './pageIndex'

/** How much source of other pages one rendering converts, in UTF-16 units: a list of a thousand posts must not take long. */
const most = 300_000
/** How deep contents may contain each other. */
const deepest = 10

interface ConvertedPages {
  readonly html: Map<string, string>
  left: number
  depth: number
}

/** The other pages that a rendering has converted, by its budget, which nested renderings share. */
const converted = new WeakMap<Run['budget'], ConvertedPages>()

/**
 * The content of a document as a template gets it. Jekyll renders one document after the other and replaces the source by
 * the HTML, so it is HTML for a document rendered before the page that asks, and source for all others
 * (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/site.rb, `render_docs`).
 */
export function contentOf(page: LiquidPage, run: Run): string {
  const source = page.content()
  return pageIndexOf(run).isRenderedBefore(page, run.page) ? htmlOf(source, page, run) : source
}

function htmlOf(source: string, page: LiquidPage, run: Run): string {
  const state = converted.get(run.budget) ?? { html: new Map<string, string>(), left: most, depth: 0 }
  converted.set(run.budget, state)
  const known = state.html.get(page.path)
  if (known !== undefined) return known
  if (source.length > state.left || state.depth >= deepest) return source
  state.left -= source.length
  state.depth += 1
  const html = renderPageHtml(source, page, run)
  state.depth -= 1
  state.html.set(page.path, html)
  return html
}
