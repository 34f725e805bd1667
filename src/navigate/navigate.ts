import type { FileText } from '../mention/fileText'
import { mentionsAt } from '../mention/mentions'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import type { Span } from '../text/span'
import type { Hover, Place } from './construct'
import { constructs } from './constructs'

export interface HoverAt extends Hover {
  readonly span: Span
}

/** What is to be said of what stands at an offset. */
export function hoverAt(file: FileText, offset: number, site: Site, when: Clock): HoverAt | undefined {
  for (const mention of mentionsAt(file, offset)) {
    const hover = constructs[mention.kind].hover?.({ mention, file, site, when })
    if (hover) return { ...hover, span: mention.span }
  }
  return undefined
}

export interface DefinitionAt {
  /** What leads there. */
  readonly span: Span
  readonly places: readonly Place[]
}

/** Where what stands at an offset is defined. */
export function definitionAt(file: FileText, offset: number, site: Site, when: Clock): DefinitionAt | undefined {
  for (const mention of mentionsAt(file, offset)) {
    const places = constructs[mention.kind].definitions?.({ mention, file, site, when }) ?? []
    if (places.length > 0) return { span: mention.span, places }
  }
  return undefined
}
