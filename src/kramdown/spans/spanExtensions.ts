import { applyAttributeList, newAttributeList, mergeAttributeList, parseAttributeList } from '../attributeList'
import { type ExtensionTag, applyExtension, readExtensionTag, isExtension, stopTagPattern } from '../extension'
import { closingBraces } from '../lines'
import { type SpanParser, type SpanState, takeText } from '../spanState'

/** Parses `{:` in a text: an extension, or an attribute list for the span directly before it. */
export const spanExtensions: SpanParser = (state) => {
  if (!state.text.startsWith('{:', state.pos)) return false
  const tag = readExtensionTag(state.finder, state.pos)
  const taken = tag === undefined ? list(state) : extension(state, tag)
  if (!taken) takeText(state, state.pos + 1)
  return true
}

function extension(state: SpanState, tag: ExtensionTag): boolean {
  if (tag.stops || !isExtension(tag.name)) return false
  const stop = tag.closed ? undefined : stopAfter(state, tag)
  if (!tag.closed && stop === undefined) return false
  const body = stop === undefined ? undefined : state.text.slice(tag.end, stop.start)
  const made = applyExtension(state.document, tag, body, 'span', state.line)
  if (made === false) return false
  if (made !== undefined) state.tree.children.push(made)
  state.pos = stop?.end ?? tag.end
  return true
}

function stopAfter({ finder, text }: SpanState, tag: ExtensionTag): { start: number; end: number } | undefined {
  const start = finder.search(new RegExp(stopTagPattern(tag.name), 'g'), tag.end)
  return start === -1 ? undefined : { start, end: text.indexOf('}', start) + 1 }
}

function list(state: SpanState): boolean {
  const { text, pos, tree, document, finder } = state
  const last = tree.children.at(-1)
  const [close] = closingBraces(finder, pos + 2)
  if (close === undefined || last === undefined || last.type === 'text' || last.type === 'raw_text') return false
  const found = newAttributeList()
  parseAttributeList(text.slice(pos + 2, close), found)
  mergeAttributeList((last.ial ??= newAttributeList()), found)
  applyAttributeList((last.attributes ??= new Map()), found, document.alds)
  state.pos = close + 1
  return true
}
