import type { Message } from '../../messages/messages'
import type { Piece } from '../parse/piece'
import type { BlockBody } from '../parse/templateParser'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { placeholder } from '../run/placeholder'
import { renderNodes, type LiquidNode } from '../run/liquidNode'

/**
 * A tag that makes the build fail. It is rendered as an element with the error, followed by the content of the tag's
 * block.
 */
export class FaultNode implements LiquidNode {
  constructor(
    private readonly piece: Piece,
    private readonly message: Message,
    private readonly body: BlockBody,
  ) {}

  render(run: Run, sink: Sink): void {
    const before = run.span
    if (run.includes === 0) run.span = { start: this.piece.begin, end: this.piece.end }
    sink.write(placeholder(run.site.localize(this.message), 'error', this.piece))
    run.span = before
    renderNodes(this.body.nodes, run, sink)
  }
}
