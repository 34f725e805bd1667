import { bodyStart } from '../frontmatter/borders'
import type { Outcome } from '../jekyll/output/outcome'
import type { ReplacementBody } from '../kramdown'
import { pageOf } from '../liquid/pagesOf'
import { renderLiquid, type Limits } from '../liquid/render'
import type { Message } from '../messages/messages'
import type { PreviewLiquidHost } from './previewLiquidHost'

/** The limits for one keystroke. Liquid that exceeds them stops there, and the page reports it. */
const limits: Limits = { milliseconds: 100, steps: 500_000, length: 1_000_000, depth: 50 }

/** A body after Liquid, and a report about what was left out. */
export interface RenderedBody extends ReplacementBody {
  readonly leftOut: readonly Message[]
  /** The errors that would make Jekyll's build fail. The page shows each at its position. */
  readonly problems: readonly Message[]
  /** Whether the body depends on other pages. */
  readonly readsPages: boolean
}

/** Renders the body of a page with Liquid. Returns `undefined` if the body has no Liquid. */
export function renderBody(text: string, outcome: Outcome, host: PreviewLiquidHost): RenderedBody | undefined {
  const source = text.slice(bodyStart(text))
  if (!/\{[{%]/.test(source)) return undefined
  const page = pageOf(outcome, host.config, () => text)
  const rendered = renderLiquid(source, page, host, limits)
  const isKramdown = host.config.markdown === 'kramdown'
  return {
    text: isKramdown ? rendered.text : withoutEmptyLines(rendered.text),
    lineOf: (line) => rendered.map.sourceLine(line),
    ...host.takeReport(),
    problems: rendered.problems.map(({ message }) => message),
  }
}

/**
 * Adds a space, `&#32;`, to the empty lines of highlighted code. An empty line ends HTML for the editor's Markdown
 * rules, but for the site's own converter the HTML goes on to the end of the figure.
 */
function withoutEmptyLines(text: string): string {
  return text.replace(/<figure class="highlight">[^]*?<\/figure>/g, (figure) => figure.replace(/^[ \t]*$/gm, '&#32;'))
}
