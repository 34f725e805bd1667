import { addText, newElement } from '../element'
import { is24 } from '../document'
import { entityCharacter, isUnknownIn24 } from '../entities'
import type { SpanParser } from '../spanState'

const REFERENCE = /&([\w:][\w.:-]*);|&#(\d+);|&#x([0-9a-fA-F]+);/y

/** Parses a character reference: `&name;`, `&#1234;` or `&#x12ab;`. A name that kramdown does not know remains text. */
export const htmlEntity: SpanParser = (state) => {
  REFERENCE.lastIndex = state.pos
  const match = REFERENCE.exec(state.text)
  if (match === null) return false
  const [written, name, decimal, hex = ''] = match
  const key = name ?? (decimal === undefined ? parseInt(hex, 16) : Number(decimal))
  const isUnknown = name !== undefined && is24(state.document.options) && isUnknownIn24(name)
  const character = isUnknown ? undefined : entityCharacter(key)
  const entity = newElement('entity', character ?? '&', state.line)
  if (character !== undefined) entity.original = written
  state.tree.children.push(entity)
  if (character === undefined) addText(state.tree, written.slice(1), state.textType)
  state.pos += written.length
  return true
}
