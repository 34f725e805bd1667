import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { rawEnd } from '../parse/pairUp'
import { TextPiece, type Piece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import type { TemplateParser } from '../parse/templateParser'
import { Fault, stops } from '../run/fault'
import type { Sink } from '../run/sink'
import { JekyllTag, type Drawing } from './jekyllTag'

/** A stretch of what stands between the two tags. */
interface Stretch {
  readonly text: string
  readonly offset: number
}

/** `{% raw %}…{% endraw %}`: what stands between them, as it is. */
export class RawTag extends JekyllTag {
  override readonly isBlank: boolean
  private readonly stretches: readonly Stretch[]

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: TemplateParser) {
    super(token, remaining, liquid)
    if (!/^[ \t\r\n\f\v]*$/.test(this.markup)) throw stops("Syntax Error in 'raw' - Valid syntax: raw")
    const { closing } = this.piece
    if (!closing) throw new Fault('liquid.unclosed', { tag: 'raw' })
    const pieces = parser.skip(this.piece, remaining as unknown as Pieces)
    this.stretches = [...pieces.flatMap(stretchesOf), { text: rawEnd(closing)!.before, offset: closing.begin }]
    this.isBlank = this.stretches.every(({ text }) => text === '')
  }

  protected draw({ run, emitter }: Drawing): void {
    for (const { text, offset } of this.stretches) {
      if (run.includes === 0) (emitter as Sink).copy(text, offset)
      else emitter.write(text)
    }
  }
}

/** What stands before a tag that is not the end is there twice in Ruby. */
function stretchesOf(piece: Piece): Stretch[] {
  const before = piece instanceof TextPiece ? '' : (rawEnd(piece)?.before ?? '')
  return [before, piece.text].filter((text) => text !== '').map((text) => ({ text, offset: piece.begin }))
}
