import { countBackticks, readCodeSpan } from '../codespan'
import { newElement } from '../element'
import { type SpanParser, takeText } from '../spanState'

/** Parses code between two runs of backticks of the same length. */
export const codespan: SpanParser = (state) => {
  const length = countBackticks(state.text, state.pos)
  const span = readCodeSpan(state.finder, state.pos, length)
  if (span === undefined) takeText(state, state.pos + length)
  else {
    state.tree.children.push(newElement('codespan', span.code, state.line))
    state.pos = span.end
  }
  return true
}
