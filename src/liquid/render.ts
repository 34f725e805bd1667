import type { Message } from '../messages/words'
import type { Span } from '../text/span'
import { LineMap } from './lineMap'
import type { LiquidPage, LiquidSite } from './liquidSite'

/** What Jekyll would stop at, and where; the span is one of the rendered source, also for a fault within an include. */
export interface LiquidProblem {
  readonly span: Span
  readonly message: Message
}

/** A source after Liquid. */
export interface Rendered {
  readonly text: string
  /** From lines of the text to lines of the source. */
  readonly map: LineMap
  readonly problems: readonly LiquidProblem[]
}

/** How much one rendering may cost; past one of them it ends, and says so. */
export interface Limits {
  readonly milliseconds: number
  /** Of output, in UTF-16 units. */
  readonly length: number
  /** How deep includes may include. */
  readonly depth: number
}

/**
 * Runs Liquid over the body of a page (without its front matter), as Jekyll does before it converts it. Where Jekyll would
 * stop, an element with what it says stands in place of the fault, and the rest is rendered.
 */
export const renderLiquid: (source: string, page: LiquidPage, site: LiquidSite, limits?: Limits) => Rendered = (
  source,
) => {
  const lines = source.split('\n').map((_, line) => line)
  return { text: source, map: new LineMap(lines), problems: [] }
}
