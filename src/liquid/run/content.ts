import type { LiquidPage } from '../liquidHost'
import { renderPageHtml } from './renderPage'
import type { Run } from './run'
import { pageIndexOf } from './pageIndex'

/**
 * The amount of source of other pages that one rendering converts, in UTF-16 code units. A list of a thousand posts
 * must not take long.
 */
const most = 300_000
/** The deepest nesting of contents that contain each other. */
const deepest = 10

interface ConvertedPages {
  readonly html: Map<string, string>
  left: number
  depth: number
}

/** The other pages that a rendering has converted. The key is the budget, because nested renderings share it. */
const converted = new WeakMap<Run['budget'], ConvertedPages>()

/**
 * The value of `content` of a document in a template. Jekyll renders one document after the other and replaces the
 * source by the HTML. So it is HTML if Jekyll renders the document before the current page, and the source if not
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
