import type { Run } from './run'
import type { Sink } from './sink'

/** A node of a parsed template: a text, an output or a tag. */
export interface LiquidNode {
  /** Whether the node writes only white space. A block with only such nodes writes nothing. */
  readonly isBlank?: boolean
  render(run: Run, sink: Sink): void
}

/** Renders nodes in order, up to a `break` or `continue`. */
export function renderNodes(nodes: readonly LiquidNode[], run: Run, sink: Sink): void {
  for (const node of nodes) {
    node.render(run, sink)
    if (run.isInterrupted) return
  }
}
