import { parseBlocks } from '../blockParser'
import { type BlockState, maxDepth } from '../blockState'
import { is24 } from '../document'
import { addText, type ContentModel, type Element, newElement } from '../element'
import { contentModel, emptyElements, isHtmlElement } from '../html/elements'
import { cdataContent, cdataEnd, commentEnd, instructionEnd } from '../html/markup'
import { readCloseTag, isNameStart, readStartTag, type Tag } from '../html/tag'
import type { SourceScanner } from '../sourceScanner'

/** Adds the element of a tag that was just read, with its content, as the last child. */
export function parseElement(state: BlockState, tag: Tag, line: number): void {
  const { source, tree } = state
  const made = newElement('html_element', tag.name, line)
  made.category = 'block'
  made.attributes = tag.attributes
  const isVerbatim = tag.name === 'script' || tag.name === 'style'
  // kramdown reads a script up to a closing tag, even if the start tag ends with `/>`.
  made.closed = !isVerbatim && (tag.closed || emptyElements.has(tag.name))
  if (state.pending !== undefined) made.ial = state.pending
  state.pending = undefined
  const model = modelOf(state, made)
  made.contentModel = model
  tree.children.push(made)
  if (isVerbatim && !verbatim(source, made)) state.document.unclosed.push(made)
  if (model === 'block') skipRestOfLine(source)
  if (made.closed || isVerbatim) return
  if (!content(state, made, model)) state.document.unclosed.push(made)
  if (!isRaw(tree)) skipRestOfLine(source)
}

function isRaw(tree: Element): boolean {
  return tree.type === 'html_element' && tree.contentModel === 'raw'
}

/**
 * How the content is read. The attribute `markdown` decides first, then the option `parse_block_html`. By default, the
 * content is raw.
 */
function modelOf({ tree, document }: BlockState, made: Element): ContentModel {
  const asked = made.attributes?.get('markdown')
  made.attributes?.delete('markdown')
  if (asked === '0') return 'raw'
  if (asked === '1') return contentModel(made.value)
  if (asked === 'block' || asked === 'span') return asked
  return !isRaw(tree) && document.parserOptions.parse_block_html ? contentModel(made.value) : 'raw'
}

/** Parses the content of an element. Returns whether the closing tag was found. */
function content(state: BlockState, made: Element, model: ContentModel): boolean {
  const { source, depth } = state
  if (model === 'block') return parseBlocks(state, made, source)
  if (model === 'span') return spans(source, made)
  return raw({ ...state, tree: made, depth: depth + 1, pending: undefined })
}

function closePattern(name: string): RegExp {
  return new RegExp(`</${name.replace(/[.\\]/g, '\\$&')}[ \\t\\r\\n\\f\\v]*>`, 'gi')
}

/**
 * Adds the text up to the closing tag as raw text, which the span parsers read later. Returns whether the tag was
 * found.
 */
function spans(source: SourceScanner, made: Element): boolean {
  const { inner, isClosed } = upToClosing(source, made.value)
  addText(made, inner, 'raw_text')
  return isClosed
}

/** Adds the content of a script or style without parsing it. Returns whether the closing tag was found. */
function verbatim(source: SourceScanner, made: Element): boolean {
  const { inner, isClosed } = upToClosing(source, made.value)
  addText(made, inner, 'raw')
  return isClosed
}

function upToClosing(source: SourceScanner, name: string): { readonly inner: string; readonly isClosed: boolean } {
  const start = source.pos
  const close = source.finder.search(closePattern(name), start)
  source.pos = close === -1 ? source.text.length : (readCloseTag(source.text, close)?.end ?? close)
  const inner = source.text.slice(start, close === -1 ? source.text.length : close)
  return { inner, isClosed: close !== -1 }
}

/**
 * Reads raw HTML up to the closing tag of `state.tree`, blank lines included. Returns whether the tag was found. If
 * nested elements are not closed, only the innermost one contains the rest of the text.
 */
function raw(state: BlockState): boolean {
  const { source, tree } = state
  const { text } = source
  while (!source.ended) {
    state.document.effort.steps++
    const open = text.indexOf('<', source.pos)
    const end = open === -1 ? text.length : open
    addText(tree, text.slice(source.pos, end))
    source.pos = end
    if (open === -1) return false
    const closing = readCloseTag(text, open)
    if (closing === undefined) takeMarkup(state)
    else {
      source.pos = closing.end
      if (tree.value === (isHtmlElement(tree.value) ? closing.name.toLowerCase() : closing.name)) return true
      addText(tree, text.slice(open, closing.end))
    }
  }
  return true
}

function takeMarkup(state: BlockState): void {
  const { source, tree } = state
  const { text, finder, pos } = source
  const tag = isNameStart(text, pos + 1) && state.depth < maxDepth ? readStartTag(finder, pos) : undefined
  const cdata = is24(state.document.options) ? -1 : cdataEnd(finder, pos)
  if (tag !== undefined) {
    const line = source.lineAt()
    source.pos = tag.end
    parseElement(state, tag, line)
  } else if (takeVerbatim(state, 'xml_comment', commentEnd(finder, pos))) return
  else if (takeVerbatim(state, 'xml_pi', instructionEnd(finder, pos))) return
  else if (cdata !== -1) {
    const section = newElement('text', cdataContent(text, pos, cdata), source.lineAt())
    tree.children.push(section)
    source.pos = cdata
  } else {
    addText(tree, '<')
    source.pos++
  }
}

function takeVerbatim({ source, tree }: BlockState, type: 'xml_comment' | 'xml_pi', end: number): boolean {
  if (end === -1) return false
  const made = newElement(type, source.text.slice(source.pos, end), source.lineAt())
  made.category = 'block'
  tree.children.push(made)
  source.pos = end
  return true
}

/** Moves past the spaces, tabs and newline that follow a tag. They are part of the tag's line. */
export function skipRestOfLine(source: SourceScanner): void {
  let at = source.pos
  while (source.text[at] === ' ' || source.text[at] === '\t') at++
  if (source.text[at] === '\n') source.pos = at + 1
}
