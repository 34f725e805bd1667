import { backticksAt, codeSpanAt } from '../codespan'
import { element } from '../element'
import { type SpanParser, takeText } from '../spanState'

/** Code between equal runs of backticks. */
export const codespan: SpanParser = (state) => {
  const length = backticksAt(state.text, state.pos)
  const span = codeSpanAt(state.finder, state.pos, length)
  if (span === undefined) takeText(state, state.pos + length)
  else {
    state.tree.children.push(element('codespan', span.code, state.line))
    state.pos = span.end
  }
  return true
}
