import { type BlockParser, blockElement, endLine, lastChild, push } from '../blockState'
import { blankLinesEnd } from '../lines'

/** Blank lines: they separate blocks, and drop an attribute list that waits for one. */
export const blankLine: BlockParser = (state) => {
  const { source, tree } = state
  const end = blankLinesEnd(source.text, source.pos)
  if (end === -1) return false
  const text = source.text.slice(source.pos, end)
  const last = lastChild(tree)
  const blank = last?.type === 'blank' ? undefined : blockElement(state, 'blank', text)
  source.pos = end
  if (blank !== undefined) push(state, blank)
  else if (last !== undefined) {
    if (state.pending !== undefined) for (const line of state.pendingLines) state.document.passedOn.add(line)
    last.value += text
    last.end = endLine(source)
  }
  return true
}
