import { guardNode } from '../run/guardNode'
import { evaluate } from '../run/evaluate'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import type { LiquidNode } from '../run/liquidNode'
import type { OutputPiece } from './piece'
import { parseVariable, type Variable } from './variable'

/** An output: `{{ … }}`. */
export class OutputNode implements LiquidNode {
  private readonly variable: Variable

  constructor(private readonly piece: OutputPiece) {
    if (piece.markup === undefined)
      throw stops(`Variable '${piece.text.slice(0, 100)}' was not properly terminated with regexp: /\\}\\}/`)
    this.variable = parseVariable(piece.markup)
  }

  render(run: Run, sink: Sink): void {
    guardNode(this.piece, run, sink, () => sink.write(run.output(evaluate(this.variable, run))))
  }
}
