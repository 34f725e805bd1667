import { bodyStart } from '../frontmatter/borders'
import type { Outcome } from '../jekyll/output/outcome'
import type { ReplacementBody } from '../kramdown'
import { pageOf } from '../liquid/pagesOf'
import { renderLiquid, type Limits } from '../liquid/render'
import type { Message } from '../messages/messages'
import type { PreviewLiquidHost } from './previewLiquidHost'

/** The limits for one keystroke. Liquid that exceeds them ends there, and the page says so. */
const limits: Limits = { milliseconds: 100, steps: 500_000, length: 1_000_000, depth: 50 }

/** A body after Liquid, with what was left out. */
export interface RenderedBody extends ReplacementBody {
  readonly leftOut: readonly Message[]
  /** The errors that would fail Jekyll's build. The page shows each at its place. */
  readonly problems: readonly Message[]
  /** Whether the body depends on other pages. */
  readonly readsPages: boolean
}

/** The rendered body of a page; `undefined` if it has no Liquid. */
export function renderBody(text: string, outcome: Outcome, door: PreviewLiquidHost): RenderedBody | undefined {
  const source = text.slice(bodyStart(text))
  if (!/\{[{%]/.test(source)) return undefined
  const page = pageOf(outcome, door.config, () => text)
  const rendered = renderLiquid(source, page, door, limits)
  const isKramdown = door.config.markdown === 'kramdown'
  return {
    text: isKramdown ? rendered.text : withoutEmptyLines(rendered.text),
    lineOf: (line) => rendered.map.sourceLine(line),
    ...door.takeReport(),
    problems: rendered.problems.map(({ message }) => message),
  }
}

/**
 * The text with a space, `&#32;`, in the empty lines of highlighted code. To the Markdown rules of the editor, an empty line ends
 * HTML, but to the site's own converter the HTML goes on to the end of the figure.
 */
function withoutEmptyLines(text: string): string {
  return text.replace(/<figure class="highlight">[^]*?<\/figure>/g, (figure) => figure.replace(/^[ \t]*$/gm, '&#32;'))
}
