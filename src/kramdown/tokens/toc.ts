import type { Token } from 'markdown-it'
import { tocTree } from '../convert/tocTree'
import { writeBlock } from './blocks'
import type { TokenWriter } from './tokenWriter'

/** Replaces the placeholder for the list with `{:toc}` by the table of contents. */
export function writeToc(writer: TokenWriter): void {
  const { toc, tokens } = writer
  if (toc === undefined) return
  const list = tocTree(toc.list, writer.entries)
  writer.tokens = []
  if (list.children.length > 0) {
    writeBlock(writer, list)
    markAsToc(writer.tokens[0])
    const at = tokens.indexOf(toc.at)
    const written = at === -1 ? [] : writer.tokens
    writer.tokens = tokens.slice(0, Math.max(0, at)).concat(written, tokens.slice(at + 1))
  } else writer.tokens = tokens
}

/** Marks the table of contents, so that other code can distinguish it from a list of links. */
function markAsToc(token: Token | undefined): void {
  if (token) token.meta = { kramdown: { isToc: true } }
}
