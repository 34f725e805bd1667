import { newAttributeList, nameLength, parseAttributeList } from '../attributeList'
import { type BlockParser, type BlockState, newBlock, lastChild, addBlock } from '../blockState'
import type { Element } from '../element'
import { applyExtension, readExtensionTag, type ExtensionTag, isExtension, stopTagPattern } from '../extension'
import { readBlockAttributeList, readBracedLine, blankRestEnd, countSpaces } from '../lines'

/**
 * Parses a line that begins with `{:`: an attribute list definition (ALD), an extension such as `{::comment}`, or an
 * attribute list.
 */
export const blockExtensions: BlockParser = (state) => {
  const { text, pos } = state.source
  const start = pos + countSpaces(text, pos, 3)
  if (!text.startsWith('{:', start)) return false
  if (definition(state, start + 2)) return true
  return extension(state, start) ?? list(state)
}

/** Parses an attribute list definition: `{:name: .class #id key="value"}`. */
function definition(state: BlockState, offset: number): boolean {
  const { source, document } = state
  const length = nameLength(source.text, offset)
  if (length === 0 || source.text[offset + length] !== ':') return false
  const braced = readBracedLine(source, offset + length + 1)
  if (braced === undefined) return false
  const name = source.text.slice(offset, offset + length)
  const known = document.alds.get(name) ?? newAttributeList()
  document.alds.set(name, known)
  parseAttributeList(braced.content, known)
  const marker = newBlock(state, 'eob')
  marker.definition = 'ald'
  source.pos = braced.end
  addBlock(state, marker)
  return true
}

/**
 * Parses an extension. Returns undefined if none starts here, and false if kramdown does not know it or its end is
 * missing.
 */
function extension(state: BlockState, start: number): boolean | undefined {
  const { source } = state
  const found = readExtensionTag(source.finder, start)
  const end = found === undefined ? -1 : blankRestEnd(source.text, found.end)
  if (found === undefined || end === -1) return undefined
  return !found.stops && isExtension(found.name) && parseExtension(state, found, end)
}

function parseExtension(state: BlockState, tag: ExtensionTag, bodyStart: number): boolean {
  const { source, document } = state
  const stop = tag.closed ? undefined : stopLine(state, bodyStart, tag.name)
  if (!tag.closed && stop === undefined) return false
  const body = stop && source.text.slice(bodyStart, stop.start).replace(/\n$/, '')
  const made = applyExtension(document, tag, body, 'block', source.lineAt())
  if (made === false) return false
  const added = tag.name === 'options' ? optionsMarker(state) : made
  source.pos = stop?.end ?? bodyStart
  if (added !== undefined) addBlock(state, added)
  return true
}

function optionsMarker(state: BlockState): Element {
  const marker = newBlock(state, 'eob')
  marker.definition = 'extension'
  return marker
}

function stopLine({ source }: BlockState, from: number, name: string): { start: number; end: number } | undefined {
  const pattern = new RegExp(`(?<![^\\n]) {0,3}${stopTagPattern(name)}[ \\t\\r\\f\\v]*\\n`, 'g')
  const start = source.finder.search(pattern, from)
  return start === -1 ? undefined : { start, end: source.lineEnd(start) }
}

/**
 * Parses an attribute list. It applies to the block before it if no blank line separates the two, else to the next
 * block.
 */
function list(state: BlockState): boolean {
  const { source, tree } = state
  const found = readBlockAttributeList(source, source.pos)
  if (found === undefined) return false
  const last = lastChild(tree)
  const isForLast =
    last !== undefined && last.type !== 'blank' && (last.type !== 'eob' || isDefinition(last.definition))
  if (!isForLast) keepPending(state, found.content)
  source.pos = found.end
  if (isForLast) {
    parseAttributeList(found.content, (last.ial ??= newAttributeList()))
    if (readBlockAttributeList(source, source.pos) === undefined) {
      const marker = newBlock(state, 'eob')
      marker.definition = 'ial'
      addBlock(state, marker)
    }
  }
  return true
}

/** Keeps an attribute list for the next block. */
function keepPending(state: BlockState, content: string): void {
  if (state.pending === undefined) state.pendingLines = []
  state.pendingLines.push(state.source.lineAt())
  parseAttributeList(content, (state.pending ??= newAttributeList()))
}

function isDefinition(definition: string | undefined): boolean {
  return definition === 'link' || definition === 'abbreviation' || definition === 'footnote'
}
