import { isSpace } from '../characters'
import { newElement } from '../element'
import { parseSpans } from '../spanParser'
import { newSpanState, type SpanParser } from '../spanState'

const CLOSING = /[^ \t\r\n\f\v~]~~/g

/** Parses GFM's `~~deleted~~`. The text between the tildes is parsed separately. */
export const strikethrough: SpanParser = (state) => {
  const { text, pos, document, grammar, depth } = state
  const first = text.charCodeAt(pos + 2)
  if (!text.startsWith('~~', pos) || isSpace(first) || first === 126 || depth > 100) return false
  const close = state.finder.search(CLOSING, pos + 2)
  if (close === -1) return false
  const deleted = newElement('html_element', 'del', state.line)
  deleted.category = 'span'
  deleted.contentModel = 'span'
  state.tree.children.push(deleted)
  state.pos = close + 3
  const inner = newSpanState(document, grammar, text.slice(pos + 2, close + 1), deleted, 'text', depth + 1)
  parseSpans(inner, deleted, undefined, grammar)
  return true
}
