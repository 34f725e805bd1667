import type { Piece } from '../parse/piece'
import { Fault } from './fault'
import type { Run } from './run'
import type { Sink } from './sink'
import { standIn } from './standIn'

/**
 * Renders a tag or an output by `render`. A fault ends only this one: an element with the error takes its place. The origin of
 * what it writes is its span in the source; within an include, the span of the include tag.
 */
export function drawn(piece: Piece, run: Run, sink: Sink, render: () => void): void {
  const before = run.place
  if (run.includes === 0) run.place = { start: piece.begin, end: piece.end }
  try {
    run.budget.spend()
    run.isBehindTag = false
    render()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    run.report(error.said)
    sink.write(standIn(run.site.say(error.said), 'error', piece))
  } finally {
    run.place = before
  }
}
