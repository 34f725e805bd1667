import { toValueSync, type Context, type Emitter, type Template } from 'liquidjs'
import type { Message } from '../../messages/words'
import type { Piece } from '../parse/piece'
import type { Body } from '../parse/templateParser'
import { runOf } from '../run/runOf'
import { standIn } from '../run/standIn'

/** A tag that Jekyll would stop at: an element that says so, then what it encloses. */
export class Broken implements Template {
  constructor(
    readonly token: Piece,
    private readonly said: Message,
    private readonly body: Body,
  ) {}

  render(context: Context, emitter: Emitter): void {
    const run = runOf(context)
    const before = run.place
    if (run.includes === 0) run.place = { start: this.token.begin, end: this.token.end }
    emitter.write(standIn(run.site.say(this.said), 'error', this.token))
    run.place = before
    const { renderer } = context.liquid as { renderer: { renderTemplates(...args: unknown[]): Iterator<unknown> } }
    toValueSync(renderer.renderTemplates(this.body.templates, context, emitter))
  }
}
