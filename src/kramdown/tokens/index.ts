import type { StateCore, Token } from 'markdown-it'
import type { Parsed } from '../parse'
import { writeBlocks } from './blocks'
import { writeFootnotes } from './footnotes'
import { writeToc } from './toc'
import { Writer } from './writer'

/** markdown-it's tokens for a parsed document; everything that rendering needs is in them. */
export function toTokens({ document, root }: Parsed, state: StateCore): Token[] {
  const writer = new Writer(document, state.Token, (text) => state.md.utils.unescapeAll(text))
  writeBlocks(writer, root.children)
  const { tokens } = writer
  writer.tokens = []
  writeFootnotes(writer)
  // A place inside a footnote is none.
  const at = writer.footnotesAt === undefined ? -1 : tokens.indexOf(writer.footnotesAt)
  tokens.splice(at === -1 ? tokens.length : at, 0, ...writer.tokens)
  writer.tokens = tokens
  writeToc(writer)
  return writer.tokens
}
