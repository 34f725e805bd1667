import { isSpace } from '../characters'
import { type BlockParser, newBlock, addBlock } from '../blockState'
import { blankLinesEnd, readBlockAttributeList, endOfBlock, countSpaces, startsBlockHtml } from '../lines'
import type { SourceScanner } from '../sourceScanner'

/**
 * Parses code that is indented by four spaces or a tab. Lines directly after it continue it without the indentation.
 */
export const codeblock: BlockParser = (state) => {
  const { source } = state
  if (indent(source.text, source.pos) === 0) return false
  const end = codeEnd(source, source.pos)
  if (end === source.pos) return false
  const made = newBlock(state, 'codeblock', withoutIndent(source.text.slice(source.pos, end)))
  source.pos = end
  addBlock(state, made)
  return true
}

/** The offset after the indented lines, the blank lines between them, and the unindented lines that continue them. */
export function codeEnd(source: SourceScanner, offset: number): number {
  let end = offset
  for (let next = groupEnd(source, end); next !== -1; next = groupEnd(source, end)) end = next
  return end
}

function groupEnd(source: SourceScanner, offset: number): number {
  const { text } = source
  const blank = blankLinesEnd(text, offset)
  let at = blank === -1 ? offset : blank
  const start = at
  while (indent(text, at) > 0 && hasContent(text, at)) at = source.lineEnd(at)
  if (at === start) return -1
  while (continuesCode(source, at)) at = source.lineEnd(at)
  return at
}

function continuesCode(source: SourceScanner, offset: number): boolean {
  const { text } = source
  if (offset >= text.length || !hasContent(text, offset) || endOfBlock(text, offset) !== -1) return false
  const first = offset + countSpaces(text, offset, 3)
  if (text.charCodeAt(first) === 123) return readBlockAttributeList(source, offset) === undefined
  return !startsBlockHtml(source, first)
}

function hasContent(text: string, offset: number): boolean {
  let at = offset
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  return at < text.length && !isSpace(text.charCodeAt(at))
}

/** The length of the indentation that makes a line code: 1 for a tab, 4 for spaces, 0 if there is none. */
function indent(text: string, offset: number): number {
  if (text.charCodeAt(offset) === 9) return 1
  return countSpaces(text, offset, 4) === 4 ? 4 : 0
}

function withoutIndent(code: string): string {
  return code.replace(/\n( {0,3}[^ \t\r\n\f\v])/g, ' $1').replace(/(?<![^\n])(?:\t| {4})/g, '')
}
