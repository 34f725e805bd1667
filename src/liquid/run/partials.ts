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
  /** Which tags were taken for those of plugins: what the site has may have changed since. */
  readonly judged: ReadonlyMap<string, boolean>
}

/** What was parsed for a site, so that an include is parsed once for as long as its text stays. */
const kept = new WeakMap<LiquidSite['config'], Map<string, Kept>>()

/** An include's templates. */
export function parsedOf(liquid: Liquid, site: LiquidSite, path: string, text: string): Parsed {
  const { config } = site
  const ofSite = kept.get(config) ?? new Map<string, Kept>()
  kept.set(config, ofSite)
  const known = ofSite.get(path)
  if (known?.text === text && [...known.judged].every(([name, was]) => mayDraw(name, site) === was)) return known
  const judged = new Map<string, boolean>()
  const parsed = { text, judged, ...parse(liquid, text, site, judged) }
  ofSite.set(path, parsed)
  return parsed
}

/** What was found out about tags that are not Liquid's or Jekyll's is noted in `judged`. */
export function parse(liquid: Liquid, text: string, site: LiquidSite, judged = new Map<string, boolean>()): Parsed {
  const parser = new TemplateParser(liquid, (name) => {
    judged.set(name, mayDraw(name, site))
    return judged.get(name)!
  })
  return { templates: parser.document(text), problems: parser.problems }
}

function mayDraw(name: string, site: LiquidSite): boolean {
  return site.definesTag?.(name) ?? isPluginTag(name)
}
