import type { StateCore, Token } from 'markdown-it'
import type { Parsed } from '../parse'
import { writeBlocks } from './blocks'
import { writeFootnotes } from './footnotes'
import { plainToken } from './plainToken'
import { writeToc } from './toc'
import { Writer } from './writer'

/** markdown-it's tokens for a parsed document; everything that rendering needs is in them. */
export function toTokens({ document, root }: Parsed, state: StateCore): Token[] {
  const writer = new Writer(document, plainToken(state.Token), (text) => state.md.utils.unescapeAll(text))
  writeBlocks(writer, root.children)
  const { tokens } = writer
  writer.tokens = []
  writeFootnotes(writer)
  // A place inside a footnote is none.
  const place = writer.footnotesAt === undefined ? -1 : tokens.indexOf(writer.footnotesAt)
  const at = place === -1 ? tokens.length : place
  writer.tokens = tokens.slice(0, at).concat(writer.tokens, tokens.slice(at))
  writeToc(writer)
  return writer.tokens
}
