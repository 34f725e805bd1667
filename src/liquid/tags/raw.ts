import { rawEnd } from '../parse/pairUp'
import { TextPiece, type Piece, type TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import type { TemplateParser } from '../parse/templateParser'
import { Fault, stops } from '../run/fault'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { JekyllTag } from './jekyllTag'

/** A part of the text between the two tags, with its offset. */
interface Stretch {
  readonly text: string
  readonly offset: number
}

/** The tag `{% raw %}…{% endraw %}`. It writes the text between the tags unchanged. */
export class RawTag extends JekyllTag {
  override readonly isBlank: boolean
  private readonly stretches: readonly Stretch[]

  constructor(piece: TagPiece, pieces: Pieces, parser: TemplateParser) {
    super(piece)
    if (!/^[ \t\r\n\f\v]*$/.test(this.markup)) throw stops("Syntax Error in 'raw' - Valid syntax: raw")
    const { closing } = piece
    const end = closing && rawEnd(closing)
    if (!end) throw new Fault('liquid.unclosed', { tag: 'raw' })
    const skipped = parser.skip(this.piece, pieces)
    this.stretches = [...skipped.flatMap(stretchesOf), { text: end.before, offset: closing.begin }]
    this.isBlank = this.stretches.every(({ text }) => text === '')
  }

  protected renderTag(run: Run, sink: Sink): void {
    for (const { text, offset } of this.stretches) {
      if (run.includes === 0) sink.copy(text, offset)
      else sink.write(text)
    }
  }
}

/**
 * The parts of the text of a piece. If the piece ends in a tag other than `endraw`, Ruby writes the text before that
 * tag twice.
 */
function stretchesOf(piece: Piece): Stretch[] {
  const before = piece instanceof TextPiece ? '' : (rawEnd(piece)?.before ?? '')
  return [before, piece.text].filter((text) => text !== '').map((text) => ({ text, offset: piece.begin }))
}
