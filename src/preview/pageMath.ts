import { bodyStart } from '../frontmatter/borders'
import { bodyOf } from '../jekyll/output/excerpt'
import type { Outcome } from '../jekyll/output/outcome'
import type { LiquidPage, LiquidHost } from '../liquid/liquidHost'
import { pageOf } from '../liquid/pagesOf'
import { renderLiquid, type Limits } from '../liquid/render'
import { readMathSettings } from '../math/readMathSettings'
import type { MathSettings } from '../math/settings'
import type { Site } from '../site/site'
import { templatesAround } from './templatesAround'
import { scriptText } from './scriptText'
import type { PreviewLiquidHost } from './previewLiquidHost'

/**
 * The limits for each template of the frame, which does little, since lists of posts are empty. The limit of steps ends an
 * endless template. The time is long enough for a busy machine, since a template that is cut off may lose its math engine.
 */
const limits: Limits = { milliseconds: 3_000, steps: 500_000, length: 1_000_000, depth: 50 }
/** The greatest number of pages whose settings are kept. */
const mostKept = 20

/** A page with formulas, and its site. */
export interface MathPage {
  readonly outcome: Outcome
  /** The text of the file. */
  readonly text: string
  /** The body after Liquid. */
  readonly body: string
  readonly site: Site
  readonly host: PreviewLiquidHost
  /** The number of changes of the site so far. Without it, nothing is kept from one keystroke to the next. */
  readonly version?: number
}

interface KeptSettings {
  readonly key: string
  readonly settings: MathSettings | undefined
}
const kept = new WeakMap<PreviewLiquidHost, Map<string, KeptSettings>>()

/**
 * How the built page renders formulas, according to its layouts, their includes and its own body; `undefined` if it loads no
 * math engine. Typing in the body does not run the layouts again.
 */
export function pageMath(page: MathPage): MathSettings | undefined {
  const { outcome, text, body, host, version } = page
  if (version === undefined) return readMath(page)
  const scripts = body.match(/<script\b[^]*?<\/script/gi) ?? []
  const key = [version, text.slice(0, bodyStart(text)), ...scripts].join('\n')
  const pages = kept.get(host) ?? new Map<string, KeptSettings>()
  kept.set(host, pages)
  const known = pages.get(outcome.path)
  if (known?.key === key) return known.settings
  if (pages.size >= mostKept) pages.clear()
  const settings = readMath(page)
  pages.set(outcome.path, { key, settings })
  return settings
}

/** Renders the layouts with Liquid, since they may load an engine only for some pages, but without the site's posts. */
function readMath({ outcome, text, body, site, host }: MathPage): MathSettings | undefined {
  const page = pageOf(outcome, site.config, () => text)
  const frame = withoutPosts(site, host)
  const run = (template: string) => renderLiquid(template, page, frame, limits).text
  const html = templatesAround(outcome.data.get('layout'), site, host).map((part) => run(bodyOf(part)))
  host.takeReport() // what was left out of the layouts does not concern the page
  return readMathSettings([...html, body].join('\n'), (url) => {
    const script = scriptText(url, outcome.url, site, host)
    return script === undefined ? undefined : run(bodyOf(script))
  })
}

const frames = new WeakMap<PreviewLiquidHost, LiquidHost>()

/** The site with empty lists of posts, so that layouts do not wait for posts. */
function withoutPosts(site: Site, door: PreviewLiquidHost): LiquidHost {
  const known = frames.get(door)
  if (known) return known
  const none: readonly LiquidPage[] = []
  const made: LiquidHost = {
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
    localize: (message) => door.localize(message),
  }
  frames.set(door, made)
  return made
}
