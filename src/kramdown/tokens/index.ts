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
  const at = writer.footnotesAt === undefined ? tokens.length : tokens.indexOf(writer.footnotesAt)
  tokens.splice(at, writer.footnotesAt === undefined ? 0 : 1, ...writer.tokens)
  writer.tokens = tokens
  writeToc(writer)
  return writer.tokens
}
