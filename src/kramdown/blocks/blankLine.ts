import { type BlockParser, type BlockState, newBlock, endLine, lastChild, addBlock } from '../blockState'
import { blankLinesEnd } from '../lines'

/** Blank lines. They separate blocks, and an attribute list before them applies to no block. */
export const blankLine: BlockParser = (state) => {
  const { source, tree } = state
  const end = blankLinesEnd(source.text, source.pos)
  if (end === -1) return false
  const text = source.text.slice(source.pos, end)
  const last = lastChild(tree)
  const blank = last?.type === 'blank' ? undefined : newBlock(state, 'blank', text)
  source.pos = end
  if (blank !== undefined) addBlock(state, blank)
  else if (last !== undefined) {
    passOn(state)
    last.value += text
    last.end = endLine(source)
  }
  return true
}

/**
 * Records the lines of attribute lists that apply to a later block; the lines before earlier blank lines are recorded.
 */
function passOn({ pending, pendingLines, document: { carriedListLines } }: BlockState): void {
  if (pending === undefined) return
  const start = pendingLines.findLastIndex((line) => carriedListLines.has(line)) + 1
  for (const line of pendingLines.slice(start)) carriedListLines.add(line)
}
