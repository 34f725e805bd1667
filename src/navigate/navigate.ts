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

/** The hover at an offset; `undefined` if there is none. */
export function hoverAt(file: FileText, offset: number, site: Site, when: Clock): HoverAt | undefined {
  for (const mention of mentionsAt(file, offset)) {
    const hover = constructs[mention.kind].hover?.({ mention, file, site, when })
    if (hover) return { ...hover, span: mention.span }
  }
  return undefined
}

export interface DefinitionAt {
  /** The span of the reference. */
  readonly span: Span
  readonly places: readonly Place[]
}

/** The places where the name at an offset is defined; `undefined` if there are none. */
export function definitionAt(file: FileText, offset: number, site: Site, when: Clock): DefinitionAt | undefined {
  for (const mention of mentionsAt(file, offset)) {
    const places = constructs[mention.kind].definitions?.({ mention, file, site, when }) ?? []
    if (places.length > 0) return { span: mention.span, places }
  }
  return undefined
}
