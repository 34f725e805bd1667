import { variableSignature } from '../parse/patterns'
import type { TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import type { TemplateParser } from '../parse/templateParser'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import { BlockTag } from './jekyllTag'

const syntax = new RegExp(variableSignature)

/** The tag `{% capture name %}…{% endcapture %}`. */
export class CaptureTag extends BlockTag {
  override readonly isBlank = true
  private readonly to: string

  constructor(piece: TagPiece, pieces: Pieces, parser: TemplateParser) {
    super(piece)
    const match = syntax.exec(this.markup)
    if (!match) throw stops("Syntax Error in 'capture' - Valid syntax: capture [var]")
    this.to = match[0]
    this.read(pieces, parser)
  }

  protected renderTag(run: Run): void {
    run.assign(this.to, this.textOf(this.firstBody, run))
  }
}
