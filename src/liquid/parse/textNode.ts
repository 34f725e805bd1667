import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import type { LiquidNode } from '../run/liquidNode'

/** Text outside of tags and outputs. */
export class TextNode implements LiquidNode {
  constructor(
    public content: string,
    private readonly offset: number,
  ) {}

  get isBlank(): boolean {
    return /^[ \t\r\n\f\v]*$/.test(this.content)
  }

  render(run: Run, sink: Sink): void {
    run.isBehindTag = false
    if (run.includes === 0) sink.copy(this.content, this.offset)
    else sink.write(this.content)
  }
}
