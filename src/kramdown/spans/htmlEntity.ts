import { addText, element } from '../element'
import { entityCharacter } from '../entities'
import type { SpanParser } from '../spanState'

const REFERENCE = /&([\w:][\w.:-]*);|&#(\d+);|&#x([0-9a-fA-F]+);/y

/** `&name;`, `&#1234;`, `&#x12ab;`: a name that kramdown does not know is text. */
export const htmlEntity: SpanParser = (state) => {
  REFERENCE.lastIndex = state.pos
  const match = REFERENCE.exec(state.text)
  if (match === null) return false
  const [written, name, decimal, hex] = match
  const character = entityCharacter(name ?? (decimal === undefined ? parseInt(hex!, 16) : Number(decimal)))
  state.tree.children.push(element('entity', character ?? '&', state.line))
  if (character === undefined) addText(state.tree, written.slice(1), state.textType)
  state.pos += written.length
  return true
}
