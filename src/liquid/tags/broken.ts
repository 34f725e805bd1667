import type { Message } from '../../messages/words'
import type { Piece } from '../parse/piece'
import type { Body } from '../parse/templateParser'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { standIn } from '../run/standIn'
import { renderNodes, type LiquidNode } from '../run/liquidNode'

/** A tag at which Jekyll stops: an element with the error, then what the tag encloses. */
export class Broken implements LiquidNode {
  constructor(
    private readonly piece: Piece,
    private readonly said: Message,
    private readonly body: Body,
  ) {}

  render(run: Run, sink: Sink): void {
    const before = run.place
    if (run.includes === 0) run.place = { start: this.piece.begin, end: this.piece.end }
    sink.write(standIn(run.site.say(this.said), 'error', this.piece))
    run.place = before
    renderNodes(this.body.nodes, run, sink)
  }
}
