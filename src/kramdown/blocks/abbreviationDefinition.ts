import { trim } from '../characters'
import { type BlockParser, newBlock, addBlock } from '../blockState'

const DEFINITION = / {0,3}\*\[([^\n]+?)\]:([^\n]*)\n/y

/** Parses the definition of an abbreviation: `*[abbreviation]: meaning`. */
export const abbreviationDefinition: BlockParser = (state) => {
  const { source, document } = state
  const match = source.check(DEFINITION)
  if (match === null) return false
  const [written, name = '', title = ''] = match
  const at = newBlock(state, 'eob')
  at.definition = 'abbreviation'
  source.pos += written.length
  addBlock(state, at)
  document.abbreviations.set(name, { title: trim(title), at })
  return true
}
