import { type BlockState, lastChild } from '../blockState'
import { blankLinesEnd, readBlockAttributeList, endOfBlock } from '../lines'

/**
 * Whether the position follows a block boundary: the start of the text, a blank line, a `^` or a pending attribute
 * list.
 */
export function isAfterBoundary(state: BlockState): boolean {
  const last = lastChild(state.tree)
  if (last === undefined || last.type === 'blank' || state.pending !== undefined) return true
  return last.type === 'eob' && last.definition === undefined
}

/** Whether a block boundary follows the position: a blank line, a `^`, an attribute list or the end of the text. */
export function isBeforeBoundary({ source }: BlockState): boolean {
  const { text, pos } = source
  if (source.ended || blankLinesEnd(text, pos) !== -1 || endOfBlock(text, pos) !== -1) return true
  return readBlockAttributeList(source, pos) !== undefined
}
