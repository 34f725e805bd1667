import { applyAttributeList } from '../attributeList'
import { isSpace } from '../characters'
import { normalizeLinkId } from '../document'
import { type Element, newElement, setAttribute } from '../element'
import { hasOptionsAfter } from '../extension'
import { parseSpans } from '../spanParser'
import { backtrack, openLink, type SpanParser, type SpanState, takeText } from '../spanState'
import { unescapeMarkdown } from './escapedChars'
import { readLinkDestination } from './linkDestination'

/**
 * Parses `[text](destination "title")`, `[text][id]` and `[id]`, and images, which have a `!` before them. A link
 * cannot contain a link.
 */
export const link: SpanParser = (state) => {
  const { text, pos } = state
  const isImage = text.charCodeAt(pos) === 33
  const start = pos + (isImage ? 2 : 1)
  if (text.charCodeAt(start - 1) !== 91 || text.charCodeAt(start) === 94 || start >= text.length) return false
  const allowed = (isImage || (state.open & openLink) === 0) && state.budget > 0 && state.depth <= 100
  const made = allowed ? read(state, newElement(isImage ? 'img' : 'a', '', state.line), start) : undefined
  if (made === undefined) takeText(state, start)
  else state.tree.children.push(made)
  return true
}

function read(state: SpanState, made: Element, start: number): Element | undefined {
  const { pos, text } = state
  if (state.finder.indexOf(']', start) === -1 && !hasOptionsAfter(state.finder, start)) return undefined
  state.pos = start
  state.depth++
  const found = parseSpans(state, made, closingBracket(made), state.grammar)
  state.depth--
  const label = unescapeMarkdown(text.slice(start, state.pos))
  state.pos++
  if (found && (isReference(state) ? byId(state, made, label) : inline(state, made, label))) return made
  backtrack(state, pos)
  return undefined
}

/**
 * Creates a function that stops the parser at the bracket that closes the link's text. It counts nested brackets,
 * except those of images.
 */
function closingBracket(made: Element) {
  let count = 1
  let checked = 0
  return (state: SpanState): 'stop' | 'continue' | 'fail' => {
    const { text, pos } = state
    if (state.budget <= 0) return 'fail'
    const code = text.charCodeAt(pos)
    if (code !== 93 && code !== 91 && !(code === 33 && text.charCodeAt(pos + 1) === 91)) return 'continue'
    count += code === 93 ? -1 : 1
    for (; checked < made.children.length; checked++) if (made.children[checked]?.type === 'img') count--
    return count === 0 ? 'stop' : 'continue'
  }
}

/** Whether `[id]` follows (possibly after white space), or a character other than the `(` of a destination. */
function isReference({ text, pos }: SpanState): boolean {
  return idAfter(text, pos) !== undefined || text.charCodeAt(pos) !== 40
}

function idAfter(text: string, offset: number): { id: string; end: number } | undefined {
  let start = offset
  while (isSpace(text.charCodeAt(start))) start++
  if (text.charCodeAt(start) !== 91) return undefined
  const close = text.indexOf(']', start)
  return close === -1 ? undefined : { id: text.slice(start + 1, close), end: close + 1 }
}

function byId(state: SpanState, made: Element, label: string): boolean {
  const written = idAfter(state.text, state.pos)
  const definition = state.document.links.get(normalizeLinkId(written?.id === '' ? label : (written?.id ?? label)))
  if (definition === undefined) return false
  state.pos = written?.end ?? state.pos
  const ial = definition.at?.ial
  made.ial = ial
  if (ial !== undefined) applyAttributeList((made.attributes ??= new Map()), ial, state.document.alds)
  finish(made, definition.url, definition.title, label)
  return true
}

function inline(state: SpanState, made: Element, label: string): boolean {
  const found = readLinkDestination(state)
  if (found === undefined) return false
  finish(made, found.url, found.title, label)
  return true
}

function finish(made: Element, url: string, title: string | undefined, label: string): void {
  setAttribute(made, made.type === 'a' ? 'href' : 'src', url)
  if (made.type === 'img') {
    setAttribute(made, 'alt', label)
    made.children = []
  }
  if (title !== undefined) setAttribute(made, 'title', title)
}
