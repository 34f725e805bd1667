import { bodyStart } from '../frontmatter/borders'
import type { Outcome } from '../jekyll/outcome'
import type { Body } from '../kramdown'
import type { LiquidPage } from '../liquid/liquidSite'
import { renderLiquid, type Limits } from '../liquid/render'
import type { Message } from '../messages/words'
import { below } from '../site/fileKind'
import type { Scene } from './pagePreview'
import { SiteDoor } from './siteDoor'

/** For one keystroke; what takes longer ends there, and says so in the page. */
const limits: Limits = { milliseconds: 100, length: 2_000_000, depth: 100 }

/** A body after Liquid, with what had to be left out. */
export interface LiquidBody extends Body {
  readonly leftOut: readonly Message[]
}

/** What Liquid makes of a page's body; `undefined` where there is none of it, or Jekyll is told not to run it. */
export function liquidBody(scene: Scene, outcome: Outcome): LiquidBody | undefined {
  const source = scene.text.slice(bodyStart(scene.text))
  if (!/\{[{%]/.test(source) || outcome.data.get('render_with_liquid') === false) return undefined
  const door = new SiteDoor(scene.site, scene.shelf, scene.pages, scene)
  const { text, map } = renderLiquid(source, pageOf(scene, outcome, source), door, limits)
  return { text, lineOf: (line) => map.sourceLine(line), leftOut: door.leftOut }
}

function pageOf({ path, site }: Scene, { collection, url, date, data }: Outcome, source: string): LiquidPage {
  const inSource = below(path, site.config.source) ?? path
  return { path: inSource, collection, url: url ?? '', date, data, content: () => source }
}
