import { trim } from '../characters'
import { newElement } from '../element'
import type { SpanParser } from '../spanState'

/** Parses a formula inside a text: `$$ … $$`. */
export const inlineMath: SpanParser = (state) => {
  const { text, pos } = state
  const close = text.startsWith('$$', pos) ? state.finder.indexOf('$$', pos + 2) : -1
  if (close === -1) return false
  const math = newElement('math', trim(text.slice(pos + 2, close)), state.line)
  math.category = 'span'
  state.tree.children.push(math)
  state.pos = close + 2
  return true
}
