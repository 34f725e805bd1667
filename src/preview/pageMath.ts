import { bodyStart } from '../frontmatter/borders'
import { bodyOf } from '../jekyll/excerpt'
import type { Outcome } from '../jekyll/outcome'
import type { LiquidPage, LiquidSite } from '../liquid/liquidSite'
import { pageOf } from '../liquid/pagesOf'
import { renderLiquid, type Limits } from '../liquid/render'
import { settingsIn } from '../math/settingsIn'
import type { MathSettings } from '../math/settings'
import type { Site } from '../site/site'
import { frameAround } from './pageFrame'
import { scriptText } from './scriptText'
import type { SiteDoor } from './siteDoor'

/**
 * For each file of the frame; layouts do little, and what they list is empty here. Steps end one that does not: time is
 * for a busy machine, since a frame that is cut short may lose its engine.
 */
const limits: Limits = { milliseconds: 3_000, steps: 500_000, length: 1_000_000, depth: 50 }
/** Results of more pages are not kept. */
const mostKept = 20

/** A page whose formulas are to be read, and what its site was when it was. */
export interface MathPage {
  readonly outcome: Outcome
  /** The file as it is written, and its body after Liquid. */
  readonly text: string
  readonly body: string
  readonly site: Site
  readonly door: SiteDoor
  /** Counts changes of the site; without it nothing is kept from one key to the next. */
  readonly version?: number
}

interface Kept {
  readonly key: string
  readonly settings: MathSettings | undefined
}
const kept = new WeakMap<SiteDoor, Map<string, Kept>>()

/**
 * How the built page draws formulas, as its layouts, their includes and its own body say; `undefined` where it loads
 * nothing for them. What is typed into the body does not run the layouts again.
 */
export function pageMath(page: MathPage): MathSettings | undefined {
  const { outcome, text, body, door, version } = page
  if (version === undefined) return readMath(page)
  const scripts = body.match(/<script\b[^]*?<\/script/gi) ?? []
  const key = [version, text.slice(0, bodyStart(text)), ...scripts].join('\n')
  const pages = kept.get(door) ?? new Map<string, Kept>()
  kept.set(door, pages)
  const known = pages.get(outcome.path)
  if (known?.key === key) return known.settings
  if (pages.size >= mostKept) pages.clear()
  const settings = readMath(page)
  pages.set(outcome.path, { key, settings })
  return settings
}

/** Runs layouts with Liquid, since they load an engine for some pages only, but without the site's posts. */
function readMath({ outcome, text, body, site, door }: MathPage): MathSettings | undefined {
  const page = pageOf(outcome, site.config, () => text)
  const frame = withoutPosts(site, door)
  const run = (template: string) => renderLiquid(template, page, frame, limits).text
  const html = frameAround(outcome.data.get('layout'), site, door).map((part) => run(bodyOf(part)))
  door.takeNotes() // what a layout could not have is no news for the page
  return settingsIn([...html, body].join('\n'), (address) => {
    const script = scriptText(address, outcome.url, site, door)
    return script === undefined ? undefined : run(bodyOf(script))
  })
}

const frames = new WeakMap<SiteDoor, LiquidSite>()

/** The site as its layouts see it here: lists of posts are empty, so that none waits for them. */
function withoutPosts(site: Site, door: SiteDoor): LiquidSite {
  const known = frames.get(door)
  if (known) return known
  const none: readonly LiquidPage[] = []
  const made: LiquidSite = {
    get config() {
      return door.config
    },
    get now() {
      return door.now
    },
    get machineZone() {
      return door.machineZone
    },
    include: (path) => site.facts(site.names.definition('include', path)?.path ?? '')?.text ?? door.include(path),
    sourceFile: (path) => door.sourceFile(path),
    dataFiles: () => door.dataFiles(),
    pages: () => none,
    layout: (name) => door.layout(name),
    staticFiles: () => [],
    markdownify: (text) => text,
    say: (message) => door.say(message),
  }
  frames.set(door, made)
  return made
}
