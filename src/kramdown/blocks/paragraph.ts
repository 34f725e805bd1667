import { trim, trimEnd } from '../characters'
import { isGfm } from '../document'
import { addText } from '../element'
import { type BlockParser, type BlockState, newBlock, endLine, lastChild, addBlock } from '../blockState'
import { endsLazily, listMarkerLength, countSpaces, startsList } from '../lines'
import { startsBlockquote } from './blockquote'
import { startsFence } from './codeblockFenced'
import { startsAtxHeader } from './header'

/**
 * Parses the lines that no other parser accepts, up to the end of the paragraph. If the last child is a paragraph, they
 * continue it.
 */
export const paragraph: BlockParser = (state) => {
  const { source, tree } = state
  const start = source.pos
  const first = source.text.charCodeAt(start + countSpaces(source.text, start, 3))
  if (first === 32 || first === 9) return false
  const last = lastChild(tree)
  const made = last?.type === 'p' ? undefined : newBlock(state, 'p')
  const text = source.text.slice(start, linesEnd(state))
  if (made !== undefined) {
    addText(made, trim(text), 'raw_text')
    addBlock(state, made)
  } else if (last !== undefined) {
    const joiner = source.text.slice(Math.max(0, start - 3), start) === '  \n' ? '  \n' : '\n'
    addText(last, last.children.at(-1)?.type === 'raw_text' ? joiner + trimEnd(text) : trimEnd(text), 'raw_text')
    last.end = endLine(source)
  }
  return true
}

function linesEnd(state: BlockState): number {
  const { source, document } = state
  const endsEarly = isGfm(document.options) && document.options.gfm_quirks.includes('paragraph_end')
  do source.pos = source.lineEnd()
  while (!endsParagraph(state, endsEarly))
  return source.pos
}

/**
 * The first characters of lines that may end a paragraph. Most lines begin with another character, so they need no
 * further check.
 */
const MAY_END = new Set([...'\n\t\v\f\r^{<:+*-#>~`0123456789'].map((character) => character.charCodeAt(0)))

function endsParagraph({ source }: BlockState, endsEarly: boolean): boolean {
  const { text, pos } = source
  const first = text.charCodeAt(pos + countSpaces(text, pos, 3))
  if (first === 32 || Number.isNaN(first)) return endsLazily(source, pos)
  if (!MAY_END.has(first)) return false
  if (endsLazily(source, pos) || (first === 58 && listMarkerLength(text, pos, 'dl', 3) > 0)) return true
  return endsEarly && (startsList(text, pos) || startsAtxHeader(text, pos) || startsOther(text, pos))
}

function startsOther(text: string, offset: number): boolean {
  return startsBlockquote(text, offset) || startsFence(text, offset)
}
