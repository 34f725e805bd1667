import type { Piece } from '../parse/piece'
import { Fault } from './fault'
import type { Run } from './run'
import type { Sink } from './sink'
import { placeholder } from './placeholder'

/**
 * Calls `render` for a tag or an output. If that throws a fault, an element with the error is written instead. The
 * origin of the written text is the span of the tag or output; inside an include, it is the span of the include tag.
 */
export function guardNode(piece: Piece, run: Run, sink: Sink, render: () => void): void {
  const before = run.span
  if (run.includes === 0) run.span = { start: piece.begin, end: piece.end }
  try {
    run.budget.spend()
    run.isBehindTag = false
    render()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    run.report(error.message)
    sink.write(placeholder(run.site.localize(error.message), 'error', piece))
  } finally {
    run.span = before
  }
}
