import { type BlockParser, type BlockState, maxDepth, endLine, lastChild } from '../blockState'
import { newElement } from '../element'
import { toNative } from '../html/native'
import { commentEnd } from '../html/markup'
import { readCloseTag, readStartTag } from '../html/tag'
import { countSpaces } from '../lines'
import { parseElement, skipRestOfLine } from './htmlElement'

/** Parses HTML at the start of a line: a comment, a block element, or the closing tag of the current element. */
export const blockHtml: BlockParser = (state) => {
  const { source } = state
  const start = source.pos + countSpaces(source.text, source.pos, 3)
  if (source.text.charCodeAt(start) !== 60) return false
  if (source.text.charCodeAt(source.pos + 1) === 33 && comment(state)) return true
  if (source.text.charCodeAt(start + 1) === 47) return closing(state, start)
  const tag = state.depth >= maxDepth ? undefined : readStartTag(source.finder, start)
  if (tag === undefined || source.spanElements.has(tag.name.toLowerCase())) return false
  const line = source.lineAt()
  source.pos = tag.end
  parseElement(state, tag, line)
  const made = lastChild(state.tree)
  if (made === undefined) return true
  made.end = endLine(source)
  if (state.document.parserOptions.html_to_native) toNative(made)
  return true
}

/** Parses a comment that begins in the first column of the line. */
function comment({ source, tree }: BlockState): boolean {
  const end = commentEnd(source.finder, source.pos)
  if (end === -1) return false
  const made = newElement('xml_comment', source.text.slice(source.pos, end), source.lineAt())
  made.category = 'block'
  source.pos = end
  skipRestOfLine(source)
  made.end = endLine(source)
  tree.children.push(made)
  return true
}

function closing(state: BlockState, start: number): boolean {
  const { source, tree } = state
  const tag = readCloseTag(source.text, start)
  const name = tag?.name.toLowerCase() ?? ''
  if (tag === undefined || source.spanElements.has(name) || tree.type !== 'html_element' || tree.value !== name)
    return false
  source.pos = tag.end
  state.closed = true
  return true
}
