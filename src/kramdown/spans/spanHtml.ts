import { is24 } from '../document'
import { addText, type Element, newElement } from '../element'
import { blockElements, contentModel, emptyElements, isHtmlElement } from '../html/elements'
import { cdataContent, cdataEnd, commentEnd, escapeAll } from '../html/markup'
import { toNative } from '../html/native'
import { readCloseTag, readStartTag, type Tag } from '../html/tag'
import { parseSpans } from '../spanParser'
import { backtrack, type SpanParser, type SpanState, takeText } from '../spanState'
import { newGrammar } from './grammar'

/** Parses HTML inside a text: comments, CDATA and elements. The content of an element is parsed unless it is raw. */
export const spanHtml: SpanParser = (state) => {
  const { text, pos, finder } = state
  const next = text.charCodeAt(pos + 1)
  if (next === 33) return declaration(state)
  if (next === 47) {
    takeText(state, readCloseTag(text, pos)?.end ?? pos + 1)
    return true
  }
  const tag = state.budget > 0 ? readStartTag(finder, pos) : undefined
  if (tag === undefined) return false
  if (blockElements.has(tag.name)) takeText(state, tag.end)
  else takeElement(state, tag)
  return true
}

/** The grammar for the content of raw elements: only HTML. */
const htmlGrammar = newGrammar([['span_html', '<', spanHtml]], '<')

function declaration(state: SpanState): boolean {
  const { text, pos, finder, tree } = state
  const comment = commentEnd(finder, pos)
  const cdata = is24(state.document.options) ? -1 : cdataEnd(finder, pos)
  if (comment !== -1) {
    const made = newElement('xml_comment', text.slice(pos, comment), state.line)
    made.category = 'span'
    tree.children.push(made)
  } else if (cdata !== -1) addText(tree, escapeAll(cdataContent(text, pos, cdata)), state.textType)
  else return false
  state.pos = Math.max(comment, cdata)
  return true
}

function takeElement(state: SpanState, tag: Tag): void {
  const made = newElement('html_element', tag.name, state.line)
  made.category = 'span'
  made.attributes = tag.attributes
  const parsed = isParsed(state, tag)
  made.contentModel = parsed ? 'span' : 'raw'
  made.closed = tag.closed
  for (const [name, value] of tag.attributes) tag.attributes.set(name, value.replace(/\n+/g, ' '))
  state.tree.children.push(made)
  state.pos = tag.end
  if (!tag.closed && !emptyElements.has(tag.name)) content(state, made, parsed)
  if (state.document.parserOptions.html_to_native) toNative(made)
}

/** Whether the content of an element is parsed as spans. */
function isParsed({ tree, document }: SpanState, { name, attributes }: Tag): boolean {
  const asked = attributes.get('markdown')
  attributes.delete('markdown')
  if (asked === 'span') return true
  if (asked === '0') return false
  if (asked === '1') return contentModel(name) !== 'raw'
  return contentModel(name) !== 'raw' && tree.contentModel !== 'raw' && document.parserOptions.parse_span_html
}

function content(state: SpanState, made: Element, parsed: boolean): void {
  const { text } = state
  const start = state.pos
  const grammar = parsed ? state.grammar : htmlGrammar
  const isTooDeep = state.depth >= 100
  state.depth++
  const isFound =
    !isTooDeep && parseSpans(state, made, () => (closes(state, made.value) ? 'stop' : 'continue'), grammar)
  state.depth--
  if (isFound) state.pos = readCloseTag(text, state.pos)?.end ?? state.pos
  else if (isTooDeep) backtrack(state, start)
  else {
    addText(made, text.slice(state.pos), state.textType)
    state.pos = text.length
  }
}

function closes({ text, pos }: SpanState, name: string): boolean {
  const tag = readCloseTag(text, pos)
  if (tag === undefined) return false
  return isHtmlElement(name) ? tag.name.toLowerCase() === name : tag.name === name
}
