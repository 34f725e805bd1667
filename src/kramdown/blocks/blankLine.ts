import { type BlockParser, type BlockState, newBlock, endLine, lastChild, addBlock } from '../blockState'
import { blankLinesEnd } from '../lines'

/** Parses blank lines. They separate blocks. An attribute list that is directly before them applies to no block. */
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
 * Records the lines of pending attribute lists that are between blank lines and apply to a later block. Lines that an
 * earlier call recorded are skipped.
 */
function passOn({ pending, pendingLines, document: { carriedListLines } }: BlockState): void {
  if (pending === undefined) return
  const start = pendingLines.findLastIndex((line) => carriedListLines.has(line)) + 1
  for (const line of pendingLines.slice(start)) carriedListLines.add(line)
}
