import type { Liquid, Template } from 'liquidjs'
import type { LiquidSite } from '../liquidSite'
import { TemplateParser } from '../parse/templateParser'
import { isPluginTag } from '../standIns/pluginTag'
import type { Problem } from './problem'

/** A text after parsing. */
export interface Parsed {
  readonly templates: Template[]
  readonly problems: readonly Problem[]
}

interface Kept extends Parsed {
  readonly text: string
}

/** What was parsed for a site, so that an include is parsed once for as long as its text stays. */
const kept = new WeakMap<LiquidSite['config'], Map<string, Kept>>()

/** An include's templates. */
export function parsedOf(liquid: Liquid, site: LiquidSite, path: string, text: string): Parsed {
  const { config } = site
  const ofSite = kept.get(config) ?? new Map<string, Kept>()
  kept.set(config, ofSite)
  const known = ofSite.get(path)
  if (known?.text === text) return known
  const parsed = { text, ...parse(liquid, text, site) }
  ofSite.set(path, parsed)
  return parsed
}

export function parse(liquid: Liquid, text: string, site: LiquidSite): Parsed {
  const parser = new TemplateParser(liquid, (name) => site.definesTag?.(name) ?? isPluginTag(name))
  return { templates: parser.document(text), problems: parser.problems }
}
