import { newElement } from '../element'
import { newDocument } from '../document'
import { jekyllDefaults } from '../options'
import { codeAndHtmlGrammar, grammarFor } from '../spans'
import { parseSpans } from '../spanParser'
import { newSpanState } from '../spanState'

/**
 * Whether the lines have a pipe outside code and HTML. Like kramdown, this checks only the first and the last line of
 * each part of the text that is not code or HTML.
 */
export function hasPipeOnEachLine(text: string): boolean {
  const root = newElement('root', '', 0)
  const document = newDocument(jekyllDefaults)
  const state = newSpanState(document, grammarFor(document.options), text, root, 'raw_text')
  parseSpans(state, root, undefined, codeAndHtmlGrammar)
  let pipe = false
  for (const { type, value } of root.children) {
    const lines = value.replace(/\n+$/, '').split('\n')
    if (type === 'codespan') {
      if (lines.length > 2 || (lines.length === 2 && !pipe)) break
      if (lines.length === 2) pipe = false
    } else {
      if (lines.length > 1 && !pipe && !startsWithPipe(lines[0])) break
      pipe = (lines.length === 1 && pipe) || startsWithPipe(lines.at(-1))
    }
  }
  return pipe
}

function startsWithPipe(line = ''): boolean {
  return /^(?:\||[^\n]*?[^\\]\|)/.test(line)
}
