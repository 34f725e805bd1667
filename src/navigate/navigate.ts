import type { FileText } from '../references/fileText'
import { referencesAt } from '../references/references'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import type { Span } from '../text/span'
import type { HoverContent, DefinitionLocation } from './referenceFeatures'
import { featuresByKind } from './kinds'

export interface HoverResult extends HoverContent {
  readonly span: Span
}

/** The hover at an offset; `undefined` if there is none. */
export function hoverAt(file: FileText, offset: number, site: Site, when: Clock): HoverResult | undefined {
  for (const reference of referencesAt(file, offset)) {
    const hover = featuresByKind[reference.kind].hover?.({ reference, file, site, when })
    if (hover) return { ...hover, span: reference.span }
  }
  return undefined
}

export interface DefinitionResult {
  /** The span of the reference. */
  readonly span: Span
  readonly locations: readonly DefinitionLocation[]
}

/** The places where the name at an offset is defined; `undefined` if there are none. */
export function definitionAt(file: FileText, offset: number, site: Site, when: Clock): DefinitionResult | undefined {
  for (const reference of referencesAt(file, offset)) {
    const places = featuresByKind[reference.kind].definitions?.({ reference, file, site, when }) ?? []
    if (places.length > 0) return { span: reference.span, locations: places }
  }
  return undefined
}
