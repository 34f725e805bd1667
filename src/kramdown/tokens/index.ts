import type { StateCore, Token } from 'markdown-it'
import type { ParseResult } from '../parse'
import { writeBlocks } from './blocks'
import { blockWriters } from './blockWriters'
import { writeFootnotes } from './footnotes'
import { plainToken } from './plainToken'
import { writeToc } from './toc'
import { TokenWriter } from './tokenWriter'

/** Returns the markdown-it tokens of a parsed document. They contain everything that rendering needs. */
export function toTokens({ document, root }: ParseResult, state: StateCore): Token[] {
  const decode = (text: string) => state.md.utils.unescapeAll(text)
  const writer = new TokenWriter(document, blockWriters, plainToken(state.Token), decode)
  writeBlocks(writer, root.children)
  const { tokens } = writer
  writer.tokens = []
  writeFootnotes(writer)
  // If the placeholder is inside a footnote, it is not in `tokens` and is not used.
  const placeholder = writer.footnotesAt === undefined ? -1 : tokens.indexOf(writer.footnotesAt)
  const at = placeholder === -1 ? tokens.length : placeholder
  writer.tokens = tokens.slice(0, at).concat(writer.tokens, tokens.slice(at))
  writeToc(writer)
  return writer.tokens
}
