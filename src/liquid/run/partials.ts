import type { Liquid, Template } from 'liquidjs'
import type { LiquidSite } from '../liquidSite'
import { TemplateParser } from '../parse/templateParser'
import type { Problem } from './problem'

/** A text after parsing. */
export interface Parsed {
  readonly templates: Template[]
  readonly problems: readonly Problem[]
}

interface Kept extends Parsed {
  readonly text: string
}

/** What was parsed for a site's door, so that an include is parsed once for as long as its text stays. */
const kept = new WeakMap<LiquidSite, Map<string, Kept>>()

/** An include's templates. */
export function parsedOf(liquid: Liquid, site: LiquidSite, path: string, text: string): Parsed {
  const ofSite = kept.get(site) ?? new Map<string, Kept>()
  kept.set(site, ofSite)
  const known = ofSite.get(path)
  if (known?.text === text) return known
  const parsed = { text, ...parse(liquid, text) }
  ofSite.set(path, parsed)
  return parsed
}

export function parse(liquid: Liquid, text: string): Parsed {
  const parser = new TemplateParser(liquid)
  return { templates: parser.document(text), problems: parser.problems }
}
