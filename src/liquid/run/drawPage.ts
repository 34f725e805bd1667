import { Context, toValueSync, type Emitter } from 'liquidjs'
import { isMarkdown } from '../../jekyll/outputExtension'
import { engine } from '../engine'
import type { LiquidPage } from '../liquidSite'
import { environmentOf } from '../drops/environmentOf'
import { parse, type Parsed } from './partials'
import { Run } from './run'
import { TextSink } from './sink'

/** Runs Liquid over a text of another page, within a rendering that goes on. */
export function drawPage(text: string, page: LiquidPage, outer: Run): string {
  if (page.data.get('render_with_liquid') === false) return text
  const run = newRun(page, outer.site, outer.budget)
  run.includes = 1 // nothing of it is text of the source
  const sink = new TextSink(outer.budget)
  drawParsed(parse(engine, text, outer.site), run, sink)
  return sink.buffer
}

/** The same, and makes it HTML where the page is Markdown. */
export function drawHtml(source: string, page: LiquidPage, run: Run): string {
  const text = drawPage(source, page, run)
  run.budget.spend(text.length)
  return isMarkdown(page.path, run.site.config) ? run.site.markdownify(text) : text
}

export function newRun(page: LiquidPage, site: Run['site'], budget: Run['budget']): Run {
  const run: Run = new Run(
    site,
    page,
    environmentOf(page, site, () => run),
    budget,
  )
  return run
}

export function drawParsed({ templates }: Parsed, run: Run, sink: Emitter): void {
  const context = new Context(run, engine.options, { sync: true }, { liquid: engine })
  // Ruby looks for a `break` only behind tags, so that one left over from before lets texts and outputs pass.
  Object.defineProperty(context, 'breakCalled', { get: () => run.isInterrupted })
  toValueSync(engine.renderer.renderTemplates(templates, context, sink) as unknown as Iterator<unknown>)
}
