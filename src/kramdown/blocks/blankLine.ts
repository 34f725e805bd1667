import { type BlockParser, type BlockState, blockElement, endLine, lastChild, push } from '../blockState'
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
    passOn(state)
    last.value += text
    last.end = endLine(source)
  }
  return true
}

/** Notes the lines of what still waits for its block; those of blank lines before are noted. */
function passOn({ pending, pendingLines, document: { passedOn } }: BlockState): void {
  if (pending === undefined) return
  for (let at = pendingLines.length - 1; at >= 0 && !passedOn.has(pendingLines[at]!); at--)
    passedOn.add(pendingLines[at]!)
}
