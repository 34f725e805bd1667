import { trim } from '../characters'
import { type BlockParser, blockElement, push } from '../blockState'

const DEFINITION = / {0,3}\*\[([^\n]+?)\]:([^\n]*)\n/y

/** `*[abbr]: what it stands for`. */
export const abbreviationDefinition: BlockParser = (state) => {
  const { source, document } = state
  const match = source.check(DEFINITION)
  if (match === null) return false
  const at = blockElement(state, 'eob')
  at.definition = 'abbreviation'
  source.pos += match[0].length
  push(state, at)
  document.abbreviations.set(match[1]!, { title: trim(match[2]!), at })
  return true
}
