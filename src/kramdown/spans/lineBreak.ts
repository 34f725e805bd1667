import { newElement } from '../element'
import type { SpanParser } from '../spanState'

/** Parses a line break: two spaces or two backslashes at the end of a line. */
export const lineBreak: SpanParser = (state) => {
  const { text, pos } = state
  if (!text.startsWith('  \n', pos) && !text.startsWith('\\\\\n', pos)) return false
  state.tree.children.push(newElement('br', '', state.line))
  state.pos = pos + 2
  return true
}
