import type { Context, Emitter, Token } from 'liquidjs'
import { Fault } from './fault'
import type { Run } from './run'
import { runOf } from './runOf'
import { standIn } from './standIn'

/**
 * Draws a tag or output. A fault in it ends there: an element that tells it stands in its place. What it writes comes from
 * its place in the source, or from that of the include that we are within.
 */
export function drawn(token: Token, context: Context, emitter: Emitter, draw: (run: Run) => void): void {
  const run = runOf(context)
  const before = run.place
  if (run.includes === 0) run.place = { start: token.begin, end: token.end }
  try {
    run.budget.spend()
    run.isBehindTag = false
    draw(run)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    run.report(error.said)
    emitter.write(standIn(run.site.say(error.said), 'error', token))
  } finally {
    run.place = before
  }
}
