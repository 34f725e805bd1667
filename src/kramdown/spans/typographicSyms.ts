import { newElement } from '../element'
import type { SpanParser } from '../spanState'

/** The characters and the name of each symbol. The first entry that matches is used. */
const SYMBOLS: readonly (readonly [written: string, name: string])[] = [
  ['---', 'mdash'],
  ['--', 'ndash'],
  ['...', 'hellip'],
  ['\\<<', '<<'],
  ['\\>>', '>>'],
  ['<< ', 'laquo_space'],
  [' >>', 'raquo_space'],
  ['<<', 'laquo'],
  ['>>', 'raquo'],
]

/** Parses dashes, ellipses and guillemets. */
export const typographicSyms: SpanParser = (state) => {
  const found = SYMBOLS.find(([written]) => state.text.startsWith(written, state.pos))
  if (found === undefined) return false
  const [written, name] = found
  state.tree.children.push(newElement(written.startsWith('\\') ? 'entity' : 'typographic_sym', name, state.line))
  state.pos += written.length
  return true
}
