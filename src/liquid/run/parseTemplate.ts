import type { LiquidHost } from '../liquidHost'
import { TemplateParser } from '../parse/templateParser'
import { isPluginTag } from '../placeholders/pluginTag'
import type { LiquidProblem } from './liquidProblem'
import type { Run } from './run'
import { TextSink } from './sink'
import { renderNodes, type LiquidNode } from './liquidNode'

/** A parsed template. */
export interface ParsedTemplate {
  readonly nodes: readonly LiquidNode[]
  readonly problems: readonly LiquidProblem[]
}

interface CachedInclude extends ParsedTemplate {
  readonly text: string
  /** For each unknown tag, whether a plugin may define it. The site's plugins may have changed since then. */
  readonly pluginTags: ReadonlyMap<string, boolean>
}

/** The parsed includes of each site. An include is parsed again only when its text changes. */
const cache = new WeakMap<LiquidHost['config'], Map<string, CachedInclude>>()

/** Parses an include, or returns it from the cache. */
export function parseInclude(path: string, text: string, run: Run): ParsedTemplate {
  const { site } = run
  const ofSite = cache.get(site.config) ?? new Map<string, CachedInclude>()
  cache.set(site.config, ofSite)
  const known = ofSite.get(path)
  if (known?.text === text && [...known.pluginTags].every(([name, was]) => isOfPlugin(name, site) === was)) return known
  const pluginTags = new Map<string, boolean>()
  const parsed = { text, pluginTags, ...parseTemplate(text, run, pluginTags) }
  ofSite.set(path, parsed)
  return parsed
}

/**
 * Parses a template. For each tag that is not part of Liquid or Jekyll, adds to `pluginTags` whether a plugin may
 * define it.
 */
export function parseTemplate(
  text: string,
  { site, language }: Run,
  pluginTags = new Map<string, boolean>(),
): ParsedTemplate {
  const parser = new TemplateParser(language.tags, (name) => {
    const isKnown = isOfPlugin(name, site)
    pluginTags.set(name, isKnown)
    return isKnown
  })
  return { nodes: parser.document(text), problems: parser.problems }
}

/** Renders the Liquid of a text as part of a rendering. */
export function renderText(text: string, run: Run): string {
  const sink = new TextSink(run.budget)
  renderNodes(parseTemplate(text, run).nodes, run, sink)
  return sink.buffer
}

function isOfPlugin(name: string, site: LiquidHost): boolean {
  return site.definesTag?.(name) ?? isPluginTag(name)
}
