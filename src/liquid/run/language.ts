import type { Filter } from '../filters/filter'
import type { LiquidPage, LiquidHost } from '../liquidHost'
import type { TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import type { TemplateParser } from '../parse/templateParser'
import type { Environment } from './environment'
import type { Run } from './run'
import type { LiquidNode } from './liquidNode'

/** Parses one tag; a block takes the pieces up to its end. */
export type TagClass = new (piece: TagPiece, pieces: Pieces, parser: TemplateParser) => LiquidNode

/** What templates may use. A rendering carries it, because tags, filters and drops render other templates in turn. */
export interface Language {
  readonly tags: ReadonlyMap<string, TagClass>
  readonly filters: ReadonlyMap<string, Filter>
  /** The variables that a page's templates find. `run` returns the rendering, which is made after them. */
  environmentOf(page: LiquidPage, site: LiquidHost, run: () => Run): Environment
}
