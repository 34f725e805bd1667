import { type Element, newElement } from '../element'
import { isGfm } from '../document'
import { type BlockParser, type BlockState, newBlock, maxDepth, addBlock } from '../blockState'
import { parseBlocks } from '../blockParser'
import { blankLinesEnd, endOfBlock, listMarkerLength, startsList } from '../lines'
import type { SourceScanner } from '../sourceScanner'
import { isHorizontalRule } from './horizontalRule'
import { dedent, readFirstLine, isContent, isLazy, type ItemText, makeTransparent, nextMarkerLength } from './listItem'
import { markTasks } from './taskList'

/** The state of collecting the lines of a list. */
interface ListCollector {
  readonly source: SourceScanner
  readonly kind: 'ul' | 'ol'
  readonly list: Element
  readonly items: ListItem[]
  indentation: number
  foundNested: boolean
  afterBlank: boolean
}

interface ListItem {
  readonly element: Element
  /** The parts of the item's text. Each part is parsed separately, in order. */
  readonly chunks: ItemText[]
}

const beforeFirstItem = { indentation: 0, foundNested: false, afterBlank: false }

/**
 * Parses a list. Its items begin with `*`, `+`, `-` or a number and a dot. First the lines of all items are collected,
 * then each item is parsed.
 */
export const list: BlockParser = (state) => {
  const { source, document } = state
  const kind = listMarkerLength(source.text, source.pos, 'ul', 3) > 0 ? 'ul' : 'ol'
  if (kind === 'ol' && listMarkerLength(source.text, source.pos, 'ol', 3) === 0) return false
  if (state.depth >= maxDepth) return false
  const made = newBlock(state, kind)
  const endedByMarker = collect({ source, kind, list: made, items: [], ...beforeFirstItem }, state)
  addBlock(state, made)
  const blank = made.children.reduce<Element | undefined>(
    (before, item) => (item.children.length === 0 ? before : finishItem(made, item, endedByMarker)),
    undefined,
  )
  if (blank !== undefined && !endedByMarker) {
    made.end = blank.line
    state.tree.children.push(blank)
  }
  if (isGfm(document.options)) markTasks(made)
  return true
}

/** Reads the lines of the list and then parses its items. Returns whether a `^` ended the list. */
function collect(collector: ListCollector, state: BlockState): boolean {
  const { source } = collector
  let ended = false
  while (!source.ended && !(collector.afterBlank && isHorizontalRule(source.text, source.pos))) {
    state.document.effort.steps++
    const marker = endOfBlock(source.text, source.pos)
    if (marker !== -1) {
      source.pos = marker
      ended = true
      break
    }
    if (!takeItem(collector) && !takeLine(collector) && !takeBlank(collector)) break
  }
  for (const item of collector.items) parseItem(state, item)
  return ended
}

function takeItem(collector: ListCollector): boolean {
  const { source, kind, list: into, items } = collector
  const width = items.length === 0 ? listMarkerLength(source.text, source.pos, kind, 3) : markerOfNext(collector)
  if (width === 0) return false
  const item = newElement('li', '', source.lineAt())
  const text = readFirstLine(source, source.pos + width, width, item)
  into.children.push(item)
  items.push({ element: item, chunks: [text] })
  collector.indentation = text.indentation
  collector.foundNested = startsList(text.text, 0)
  collector.afterBlank = false
  source.pos = source.lineEnd()
  return true
}

function markerOfNext({ source, kind, indentation }: ListCollector): number {
  return nextMarkerLength(source, kind, indentation)
}

function takeLine(collector: ListCollector): boolean {
  const { source, indentation, foundNested } = collector
  const belongs = isContent(source, indentation) || (!collector.afterBlank && isLazy(source, indentation))
  if (!belongs) return false
  const line = source.lineAt()
  const end = source.lineEnd()
  const dedented = dedent(source.text.slice(source.pos, end), indentation)
  const startsNested = foundNested === dedented.indented ? false : startsList(dedented.line, 0)
  if (startsNested && !foundNested) {
    collector.items.at(-1)?.chunks.push({ text: '', line, indentation })
    collector.foundNested = true
  }
  addToLast(collector, startsNested && foundNested ? ' '.repeat(indentation + 4) + dedented.line : dedented.line)
  collector.afterBlank = false
  source.pos = end
  return true
}

function takeBlank(collector: ListCollector): boolean {
  const { source } = collector
  const end = blankLinesEnd(source.text, source.pos)
  if (end === -1) return false
  addToLast(collector, source.text.slice(source.pos, end))
  collector.foundNested = true
  collector.afterBlank = true
  source.pos = end
  return true
}

function addToLast({ items }: ListCollector, text: string): void {
  const chunk = items.at(-1)?.chunks.at(-1)
  if (chunk !== undefined) chunk.text += text
}

function parseItem(state: BlockState, { element: item, chunks }: ListItem): void {
  for (const { text, line } of chunks) parseBlocks(state, item, state.source.part(text, line))
  item.end = item.children.at(-1)?.end ?? item.line + 1
}

/**
 * Makes the item tight if kramdown does (its first paragraph has no `p` tag). Removes and returns the blank lines at
 * its end.
 */
function finishItem(into: Element, item: Element, endedByMarker: boolean): Element | undefined {
  const { children } = item
  const first = children[0]
  // An attribute list of the first paragraph leaves a marker. The marker does not separate the paragraph from the next
  // block.
  if (first?.type === 'p' && first.ial !== undefined && children[1]?.type === 'eob') children.splice(1, 1)
  if (first?.type === 'p' && isTight(into, item, endedByMarker)) makeTransparent(first, hasContentAfterFirst(item))
  const last = children.at(-1)
  if (last?.type !== 'blank') return undefined
  children.pop()
  item.end = Math.min(item.end, last.line)
  return last
}

function hasContentAfterFirst({ children }: Element): boolean {
  return children.length > 1 && children[1]?.type !== 'blank'
}

function isTight(into: Element, item: Element, endedByMarker: boolean): boolean {
  const { children } = item
  const isLast = into.children.at(-1) === item
  const isFollowed = children[1]?.type !== 'blank'
  if (!isFollowed && !(isLast && children.length === 2 && !endedByMarker)) return false
  return !isLast || into.children.length === 1 || into.children.slice(0, -1).some(startsTight)
}

function startsTight({ children }: Element): boolean {
  const first = children[0]
  return first === undefined || first.type !== 'p' || first.transparent === true
}
