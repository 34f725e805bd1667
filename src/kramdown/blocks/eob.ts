import { type BlockParser, blockElement, push } from '../blockState'
import { endOfBlock } from '../lines'

/** A `^` alone on a line: it ends the block before it. */
export const eob: BlockParser = (state) => {
  const end = endOfBlock(state.source.text, state.source.pos)
  if (end === -1) return false
  const marker = blockElement(state, 'eob')
  state.source.pos = end
  push(state, marker)
  return true
}
