import { element } from '../element'
import { newDocument } from '../document'
import { jekyllDefaults } from '../options'
import { codeAndHtmlGrammar } from '../spans'
import { parseSpans } from '../spanParser'
import { newSpanState } from '../spanState'

/**
 * Whether the lines have a pipe outside code and HTML, as kramdown looks for it: in the first and the last line of
 * each stretch of text between such spans.
 */
export function hasPipeOnEachLine(text: string): boolean {
  const root = element('root', '', 0)
  const state = newSpanState(newDocument(jekyllDefaults), text, root, 'raw_text')
  parseSpans(state, root, undefined, codeAndHtmlGrammar)
  let pipe = false
  for (const { type, value } of root.children) {
    const lines = value.replace(/\n+$/, '').split('\n')
    if (type === 'codespan') {
      if (lines.length > 2 || (lines.length === 2 && !pipe)) break
      if (lines.length === 2) pipe = false
    } else {
      if (lines.length > 1 && !pipe && !startsWithPipe(lines[0]!)) break
      pipe = (lines.length === 1 && pipe) || startsWithPipe(lines.at(-1)!)
    }
  }
  return pipe
}

function startsWithPipe(line: string): boolean {
  return /^(?:\||[^\n]*?[^\\]\|)/.test(line)
}
