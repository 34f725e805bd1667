import { isMarkdown } from '../../jekyll/url/outputExtension'
import type { LiquidPage } from '../liquidHost'
import type { Budget } from './limits'
import type { Language } from './language'
import { renderText } from './parseTemplate'
import { Run } from './run'

/** Renders the Liquid in a text of another page, as part of the rendering `outer`. */
function renderPageText(text: string, page: LiquidPage, outer: Run): string {
  if (page.data.get('render_with_liquid') === false) return text
  const run = newRun(page, outer.site, outer.budget, outer.language)
  run.includes = 1 // so that its text is not mapped to the rendered source
  return renderText(text, run)
}

/** Renders the Liquid in the source of another page, and then its Markdown if the page is Markdown. */
export function renderPageHtml(source: string, page: LiquidPage, run: Run): string {
  const text = renderPageText(source, page, run)
  run.budget.spend(text.length)
  return isMarkdown(page.path, run.site.config) ? run.site.markdownify(text) : text
}

export function newRun(page: LiquidPage, site: Run['site'], budget: Budget, language: Language): Run {
  const environment = language.environmentOf(page, site, () => run)
  const run: Run = new Run(site, page, environment, budget, language)
  return run
}
