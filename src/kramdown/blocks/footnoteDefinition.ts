import { nameLength } from '../attributeList'
import { newElement } from '../element'
import { parseBlocks } from '../blockParser'
import { type BlockParser, newBlock, maxDepth, addBlock } from '../blockState'
import { countSpaces } from '../lines'
import { codeEnd } from './codeblock'

/** Parses a footnote definition: `[^name]: text` and the indented lines after it. */
export const footnoteDefinition: BlockParser = (state) => {
  const { source, document } = state
  const { text, pos } = source
  const start = pos + countSpaces(text, pos, 3)
  if (!text.startsWith('[^', start) || state.depth >= maxDepth) return false
  const length = nameLength(text, start + 2)
  const colon = start + 2 + length + 1
  if (length === 0 || !text.startsWith(']:', colon - 1)) return false
  const content = newElement('footnote_def', '', source.lineAt())
  const marker = newBlock(state, 'eob')
  marker.definition = 'footnote'
  source.pos = codeEnd(source, source.lineEnd(colon))
  const indented = text.slice(colon + 1, source.pos)
  const body = indented.replace(/(?<![^\n])(?:\t| {4})/g, '')
  parseBlocks(state, content, source.part(body, content.line))
  addBlock(state, marker)
  content.end = marker.end
  document.footnotes.set(text.slice(start + 2, start + 2 + length), content)
  return true
}
