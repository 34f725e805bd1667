import type { Context, Emitter, Template } from 'liquidjs'
import { runOf } from '../run/runOf'
import type { Sink } from '../run/sink'
import type { Piece } from './piece'

/** Text outside of tags. */
export class Text implements Template {
  constructor(
    readonly token: Piece,
    public content: string,
    private readonly offset: number,
  ) {}

  get isBlank(): boolean {
    return /^[ \t\r\n\f\v]*$/.test(this.content)
  }

  render(context: Context, emitter: Emitter): void {
    const run = runOf(context)
    run.isBehindTag = false
    if (run.includes === 0) (emitter as Sink).copy(this.content, this.offset)
    else emitter.write(this.content)
  }
}
