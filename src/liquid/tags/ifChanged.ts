import type { TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import type { TemplateParser } from '../parse/templateParser'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { BlockTag } from './jekyllTag'

/**
 * The tag `{% ifchanged %}…{% endifchanged %}`. It writes its text only if that differs from the text of the last
 * `ifchanged`.
 */
export class IfChangedTag extends BlockTag {
  override readonly isBlank: boolean

  constructor(piece: TagPiece, pieces: Pieces, parser: TemplateParser) {
    super(piece)
    this.read(pieces, parser)
    this.isBlank = this.hasBlankBodies
  }

  protected renderTag(run: Run, sink: Sink): void {
    const text = run.scoped(() => this.textOf(this.firstBody, run))
    if (text !== run.lastChanged && !this.isBlank) sink.write(text)
    run.lastChanged = text
  }
}
