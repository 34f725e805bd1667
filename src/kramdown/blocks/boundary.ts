import { type BlockState, lastChild } from '../blockState'
import { blankLinesEnd, blockAttributeList, endOfBlock } from '../lines'

/** Whether nothing, a blank line, a `^` or a waiting attribute list stands before the position. */
export function afterBoundary(state: BlockState): boolean {
  const last = lastChild(state.tree)
  if (last === undefined || last.type === 'blank' || state.pending !== undefined) return true
  return last.type === 'eob' && last.definition === undefined
}

/** Whether a blank line, a `^`, an attribute list or the end of the text comes next. */
export function beforeBoundary({ source }: BlockState): boolean {
  const { text, pos } = source
  if (source.ended || blankLinesEnd(text, pos) !== -1 || endOfBlock(text, pos) !== -1) return true
  return blockAttributeList(source, pos) !== undefined
}
