import type { TagPiece } from '../parse/piece'
import type { Pieces } from '../parse/pieces'
import { BlockBody, type OnOther, type TemplateParser } from '../parse/templateParser'
import { guardNode } from '../run/guardNode'
import type { Run } from '../run/run'
import { TextSink, type Sink } from '../run/sink'
import { renderNodes, type LiquidNode } from '../run/liquidNode'

/** A tag of Liquid, Jekyll or a plugin. If it throws a fault, it is rendered as an element with the error. */
export abstract class JekyllTag implements LiquidNode {
  readonly isBlank: boolean = false
  protected readonly markup: string

  constructor(readonly piece: TagPiece) {
    this.markup = piece.markup
  }

  render(run: Run, sink: Sink): void {
    guardNode(this.piece, run, sink, () => this.renderTag(run, sink))
    run.isBehindTag = true
  }

  protected abstract renderTag(run: Run, sink: Sink): void

  /** Renders a body of the block. A blank body runs, because it may assign variables, but its text is dropped. */
  protected renderBody(body: BlockBody, run: Run, sink: Sink): void {
    renderNodes(body.nodes, run, this.isBlank ? new TextSink(run.budget) : sink)
  }

  /** The text that a body of the block writes. */
  protected textOf(body: BlockBody, run: Run): string {
    const sink = new TextSink(run.budget)
    renderNodes(body.nodes, run, sink)
    return sink.buffer
  }
}

/** A tag with a body. */
export abstract class BlockTag extends JekyllTag {
  protected readonly firstBody = new BlockBody()
  protected readonly bodies: BlockBody[] = [this.firstBody]

  /** Parses up to the end of the block. `onOther` handles the tags that separate its bodies. */
  protected read(pieces: Pieces, parser: TemplateParser, onOther?: OnOther): void {
    parser.block(this.piece, pieces, this.firstBody, onOther ?? ((tag, body) => parser.unknown(tag, body)))
  }

  protected newBody(): BlockBody {
    const body = new BlockBody()
    this.bodies.push(body)
    return body
  }

  protected get hasBlankBodies(): boolean {
    return this.bodies.every(({ isBlank }) => isBlank)
  }
}
