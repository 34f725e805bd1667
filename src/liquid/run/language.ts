import type { Filter } from '../filters/filter'
import type { LiquidPage, LiquidHost } from '../liquidHost'
import type { TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import type { TemplateParser } from '../parse/templateParser'
import type { Environment } from './environment'
import type { Run } from './run'
import type { LiquidNode } from './liquidNode'

/** The class of a tag. Its constructor parses the tag; for a block, it takes the pieces up to the end tag. */
export type TagClass = new (piece: TagPiece, pieces: Pieces, parser: TemplateParser) => LiquidNode

/**
 * The tags, filters and variables of templates. A rendering has a reference to it, because tags, filters and drops
 * render other templates.
 */
export interface Language {
  readonly tags: ReadonlyMap<string, TagClass>
  readonly filters: ReadonlyMap<string, Filter>
  /** The variables of a page's templates. `run` returns the rendering, which does not exist yet when this is called. */
  environmentOf(page: LiquidPage, site: LiquidHost, run: () => Run): Environment
}
