import { trim } from '../characters'
import { type BlockParser, newBlock, addBlock } from '../blockState'
import { blankRestEnd, countSpaces } from '../lines'
import { isAfterBoundary, isBeforeBoundary } from './boundary'

/** Parses a formula that is a block: `$$ … $$`. A backslash before it makes it a span of a paragraph. */
export const blockMath: BlockParser = (state) => {
  const { source } = state
  const { text, pos } = source
  const start = pos + countSpaces(text, pos, 3)
  const isEscaped = text.startsWith('\\$$', start)
  if ((!isEscaped && !text.startsWith('$$', start)) || !isAfterBoundary(state)) return false
  const open = start + (isEscaped ? 3 : 2)
  const close = source.finder.indexOf('$$', open)
  if (close === -1) return false
  const end = blankRestEnd(text, close + 2)
  if (isEscaped) {
    if (end !== -1) source.pos = start + 1
    return false
  }
  source.pos = end === -1 ? close + 2 : end
  if (!isBeforeBoundary(state)) {
    source.pos = pos
    return false
  }
  source.pos = pos
  const math = newBlock(state, 'math', trim(text.slice(open, close)))
  math.category = 'block'
  source.pos = end === -1 ? close + 2 : end
  addBlock(state, math)
  return true
}
