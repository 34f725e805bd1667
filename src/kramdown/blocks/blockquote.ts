import { parseBlocks } from '../blockParser'
import { type BlockParser, type BlockState, newBlock, maxDepth, addBlock } from '../blockState'
import { endsLazily, countSpaces } from '../lines'

/** Parses a block quote: lines that begin with `>`. As in a paragraph, lines without `>` can continue it. */
export const blockquote: BlockParser = (state) => {
  const { source } = state
  if (!startsBlockquote(source.text, source.pos) || state.depth >= maxDepth) return false
  const quote = newBlock(state, 'blockquote')
  const content = quotedText(state)
  parseBlocks(state, quote, state.source.part(content, quote.line))
  addBlock(state, quote)
  return true
}

export function startsBlockquote(text: string, offset: number): boolean {
  return text.charCodeAt(offset + countSpaces(text, offset, 3)) === 62
}

function quotedText({ source }: BlockState): string {
  const start = source.pos
  do source.pos = source.lineEnd()
  while (!endsLazily(source, source.pos))
  return source.text.slice(start, source.pos).replace(/(?<![^\n]) {0,3}> ?/g, '')
}
