import { nameLength } from '../attributeList'
import { newElement } from '../element'
import { type SpanParser, takeText } from '../spanState'

/** Parses a footnote marker: `[^name]`. If the footnote is not defined, the marker remains text. */
export const footnoteMarker: SpanParser = (state) => {
  const { text, pos, document, tree, line } = state
  if (text.charCodeAt(pos + 1) !== 94) return false
  const length = nameLength(text, pos + 2)
  const end = pos + 2 + length
  if (length === 0 || text.charCodeAt(end) !== 93) return false
  const name = text.slice(pos + 2, end)
  const definition = document.footnotes.get(name)
  if (definition === undefined) {
    takeText(state, end + 1)
    return true
  }
  const marker = newElement('footnote', name, line)
  marker.definedBy = definition
  tree.children.push(marker)
  state.pos = end + 1
  return true
}
