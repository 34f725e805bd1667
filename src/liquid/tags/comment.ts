import type { TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import type { TemplateParser } from '../parse/templateParser'
import { BlockTag } from './jekyllTag'

/** The tag `{% comment %}…{% endcomment %}`. Liquid parses the tags in it and ignores only unknown ones. */
export class CommentTag extends BlockTag {
  override readonly isBlank = true

  constructor(piece: TagPiece, pieces: Pieces, parser: TemplateParser) {
    super(piece)
    this.read(pieces, parser, (_tag, body) => body)
  }

  protected renderTag(): void {}
}
