import type { Run } from './run'
import type { Sink } from './sink'

/** A part of a parsed template: a text, an output or a tag. */
export interface Template {
  /** Whether it writes only white space. A block that has nothing else writes nothing. */
  readonly isBlank?: boolean
  render(run: Run, sink: Sink): void
}

/** Renders templates one after the other, up to a `break` or `continue`. */
export function renderTemplates(templates: readonly Template[], run: Run, sink: Sink): void {
  for (const template of templates) {
    template.render(run, sink)
    if (run.isInterrupted) return
  }
}
