import type { Piece } from '../parse/piece'
import { Fault } from './fault'
import type { Run } from './run'
import type { Sink } from './sink'
import { placeholder } from './placeholder'

/**
 * Renders a tag or an output by `render`. A fault ends only this one: an element with the error takes its place. The origin of
 * what it writes is its span in the source; within an include, the span of the include tag.
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
