import type { LiquidHost } from '../liquidHost'
import { TemplateParser } from '../parse/templateParser'
import { isPluginTag } from '../placeholders/pluginTag'
import type { LiquidProblem } from './liquidProblem'
import type { Run } from './run'
import { TextSink } from './sink'
import { renderNodes, type LiquidNode } from './liquidNode'

/** A text after parsing. */
export interface ParsedTemplate {
  readonly nodes: readonly LiquidNode[]
  readonly problems: readonly LiquidProblem[]
}

interface CachedInclude extends ParsedTemplate {
  readonly text: string
  /** Whether each unknown tag may come from a plugin. The site's plugins may have changed since. */
  readonly pluginTags: ReadonlyMap<string, boolean>
}

/** The parsed includes of each site. An include is parsed again only when its text changes. */
const cache = new WeakMap<LiquidHost['config'], Map<string, CachedInclude>>()

/** An include after parsing. */
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

/** Adds to `pluginTags` whether each tag that is not Liquid's or Jekyll's may come from a plugin. */
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

/** What a text of the site writes, as part of a rendering. */
export function renderText(text: string, run: Run): string {
  const sink = new TextSink(run.budget)
  renderNodes(parseTemplate(text, run).nodes, run, sink)
  return sink.buffer
}

function isOfPlugin(name: string, site: LiquidHost): boolean {
  return site.definesTag?.(name) ?? isPluginTag(name)
}
