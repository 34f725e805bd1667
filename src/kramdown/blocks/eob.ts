import { type BlockParser, newBlock, addBlock } from '../blockState'
import { endOfBlock } from '../lines'

/** Parses an end-of-block marker: a `^` alone on a line, which ends the block before it. */
export const eob: BlockParser = (state) => {
  const end = endOfBlock(state.source.text, state.source.pos)
  if (end === -1) return false
  const marker = newBlock(state, 'eob')
  state.source.pos = end
  addBlock(state, marker)
  return true
}
