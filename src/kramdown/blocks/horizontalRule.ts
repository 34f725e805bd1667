import { type BlockParser, newBlock, addBlock } from '../blockState'
import { countSpaces } from '../lines'

const RULE = / {0,3}([*_-])(?:[ \t]*\1){2}(?:\1|[ \t])*\n/y

/** Parses a horizontal rule: three or more of the characters `*`, `-` or `_`. Spaces between them are allowed. */
export const horizontalRule: BlockParser = (state) => {
  const { source } = state
  if (!isHorizontalRule(source.text, source.pos)) return false
  const rule = newBlock(state, 'hr')
  source.pos = source.lineEnd()
  addBlock(state, rule)
  return true
}

export function isHorizontalRule(text: string, offset: number): boolean {
  const first = text.charCodeAt(offset + countSpaces(text, offset, 3))
  if (first !== 42 && first !== 45 && first !== 95) return false
  RULE.lastIndex = offset
  return RULE.test(text)
}
