import type { Message } from '../messages/messages'
import { jekyllLanguage } from './jekyllLanguage'
import { LineMap } from './lineMap'
import type { LiquidPage, LiquidHost } from './liquidHost'
import { newRun } from './run/renderPage'
import { Budget, LimitReached, usualLimits, type Limits } from './run/limits'
import { parseTemplate } from './run/parseTemplate'
import type { LiquidProblem } from './run/liquidProblem'
import type { Run } from './run/run'
import { OutputSink } from './run/sink'
import { toCharacterReferences } from './run/placeholder'
import { renderNodes } from './run/liquidNode'

export type { Limits, LiquidProblem }

/** The result of rendering the Liquid of a source. */
export interface Rendered {
  readonly text: string
  /** Maps lines of the text to lines of the source. */
  readonly map: LineMap
  readonly problems: readonly LiquidProblem[]
}

/**
 * Renders the Liquid in the body of a page (without its front matter), as Jekyll does before Markdown. An error that
 * makes the build fail is rendered as an element with its message, and the rest is rendered too. Never throws.
 */
export function renderLiquid(
  source: string,
  page: LiquidPage,
  site: LiquidHost,
  limits: Limits = usualLimits,
): Rendered {
  if (!hasLiquid(source) || page.data.get('render_with_liquid') === false) return unchanged(source)
  const budget = new Budget(limits)
  const run = newRun(page, site, budget, jekyllLanguage)
  const sink = new OutputSink(budget, () => run.span.start)
  try {
    const { nodes, problems } = parseTemplate(source, run)
    for (const { message, span } of problems) run.report(message, span)
    renderNodes(nodes, run, sink)
  } catch (error) {
    stop(messageOf(error), source, run, sink)
  }
  return { text: sink.buffer, map: sink.mapTo(source), problems: run.problems }
}

const shownSource = 100_000

function hasLiquid(source: string): boolean {
  return source.includes('{{') || source.includes('{%')
}

function unchanged(source: string): Rendered {
  return { text: source, map: new LineMap(source, source, [{ output: 0, source: 0, isCopied: true }]), problems: [] }
}

/**
 * Adds the message at the end of the output. If the output is empty, the start of the source is added before the
 * message.
 */
function stop(message: Message, source: string, run: Run, sink: OutputSink): void {
  run.report(message)
  if (sink.buffer === '') sink.buffer = source.slice(0, shownSource)
  sink.buffer += `\n\n<div class="jekyll-posts-liquid-error">${toCharacterReferences(run.site.localize(message))}</div>\n`
}

function messageOf(error: unknown): Message {
  if (error instanceof LimitReached) return { key: error.key }
  return { key: 'liquid.failed', args: { reason: error instanceof Error ? error.message : String(error) } }
}
