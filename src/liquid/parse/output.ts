import type { Context, Emitter, Template } from 'liquidjs'
import { evaluate } from '../run/evaluate'
import { stops } from '../run/fault'
import { drawn } from '../run/drawn'
import type { OutputPiece } from './piece'
import { parseVariable, type Variable } from './variable'

/** `{{ … }}` */
export class Output implements Template {
  private readonly variable: Variable

  constructor(readonly token: OutputPiece) {
    if (token.markup === undefined)
      throw stops(`Variable '${token.text.slice(0, 100)}' was not properly terminated with regexp: /\\}\\}/`)
    this.variable = parseVariable(token.markup)
  }

  render(context: Context, emitter: Emitter): void {
    drawn(this.token, context, emitter, (run) => emitter.write(run.output(evaluate(this.variable, run))))
  }
}
