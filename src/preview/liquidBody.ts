import { bodyStart } from '../frontmatter/borders'
import type { Outcome } from '../jekyll/outcome'
import type { Body } from '../kramdown'
import { pageOf } from '../liquid/pagesOf'
import { renderLiquid, type Limits } from '../liquid/render'
import type { Message } from '../messages/words'
import type { SiteDoor } from './siteDoor'

/** For one keystroke; what takes longer ends there, and says so in the page. */
const limits: Limits = { milliseconds: 100, steps: 500_000, length: 1_000_000, depth: 50 }

/** A body after Liquid, with what had to be left out. */
export interface LiquidBody extends Body {
  readonly leftOut: readonly Message[]
  /** What Jekyll would stop at, each shown in its place. */
  readonly problems: readonly Message[]
  /** Whether it depends on other pages. */
  readonly readsPages: boolean
}

/** What Liquid makes of a page's body; `undefined` where there is none of it. */
export function liquidBody(text: string, outcome: Outcome, door: SiteDoor): LiquidBody | undefined {
  const source = text.slice(bodyStart(text))
  if (!/\{[{%]/.test(source)) return undefined
  const page = pageOf(outcome, door.config, () => text)
  const rendered = renderLiquid(source, page, door, limits)
  const isOurs = door.config.markdown === 'kramdown'
  return {
    text: isOurs ? rendered.text : unbroken(rendered.text),
    lineOf: (line) => rendered.map.sourceLine(line),
    ...door.takeNotes(),
    problems: rendered.problems.map(({ message }) => message),
  }
}

/**
 * With a blank in the empty lines of highlighted code: other dialects than the editor's go on to the end of the figure,
 * where a blank line ends HTML for the editor's rules.
 */
function unbroken(text: string): string {
  return text.replace(/<figure class="highlight">[^]*?<\/figure>/g, (figure) => figure.replace(/^[ \t]*$/gm, '&#32;'))
}
