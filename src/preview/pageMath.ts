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
 * The limits for each template around the page. Such a template takes little time, since lists of posts are empty. The
 * limit of steps ends an endless template. The time is enough even for a busy machine, since a template that is cut off
 * may lose its math engine.
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
  /** The number of changes of the site so far. If absent, no settings are kept from one keystroke to the next. */
  readonly version?: number
}

interface KeptSettings {
  readonly key: string
  readonly settings: MathSettings | undefined
}
const kept = new WeakMap<PreviewLiquidHost, Map<string, KeptSettings>>()

/**
 * Returns how the built page renders formulas, according to its layouts, their includes and its own body; `undefined`
 * if it loads no math engine. Does not render the layouts again while the author types in the body.
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

/** Renders the layouts with Liquid, because they may load an engine only for some pages. Lists of posts are empty. */
function readMath({ outcome, text, body, site, host }: MathPage): MathSettings | undefined {
  const page = pageOf(outcome, site.config, () => text)
  const frame = withoutPosts(site, host)
  const run = (template: string) => renderLiquid(template, page, frame, limits).text
  const html = templatesAround(outcome.data.get('layout'), site, host).map((part) => run(bodyOf(part)))
  host.takeReport() // The report about the layouts does not concern the page, so it is dropped.
  return readMathSettings([...html, body].join('\n'), (url) => {
    const script = scriptText(url, outcome.url, site, host)
    return script === undefined ? undefined : run(bodyOf(script))
  })
}

const frames = new WeakMap<PreviewLiquidHost, LiquidHost>()

/** Returns a host with empty lists of posts, so that layouts do not wait for posts. */
function withoutPosts(site: Site, host: PreviewLiquidHost): LiquidHost {
  const known = frames.get(host)
  if (known) return known
  const none: readonly LiquidPage[] = []
  const made: LiquidHost = {
    get config() {
      return host.config
    },
    get now() {
      return host.now
    },
    get machineZone() {
      return host.machineZone
    },
    include: (path) => site.facts(site.names.definition('include', path)?.path ?? '')?.text ?? host.include(path),
    sourceFile: (path) => host.sourceFile(path),
    dataFiles: () => host.dataFiles(),
    pages: () => none,
    layout: (name) => host.layout(name),
    staticFiles: () => [],
    markdownify: (text) => text,
    localize: (message) => host.localize(message),
  }
  frames.set(host, made)
  return made
}
