import type { TagClass } from '../run/language'
import { FigureTag } from '../placeholders/figureTag'
import { ownTags } from '../analyze/ownTags'
import { IncludeTag } from './include'

/** By name, the tags that can be rendered: those of Liquid and Jekyll, and those of two plugins. */
export const tags: ReadonlyMap<string, TagClass> = new Map<string, TagClass>([
  ...Object.entries(ownTags).map(([name, { tag }]) => [name, tag] as const),
  ['figure', FigureTag],
  ['include_cached', IncludeTag], // https://github.com/benbalter/jekyll-include-cache
])
