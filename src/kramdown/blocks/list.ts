import { type Element, element } from '../element'
import { isGfm } from '../document'
import { type BlockParser, type BlockState, blockElement, deepest, push } from '../blockState'
import { parseBlocks } from '../blockParser'
import { blankLinesEnd, endOfBlock, listMarker, startsList } from '../lines'
import type { Source } from '../source'
import { isHorizontalRule } from './horizontalRule'
import { dedent, firstLine, isContent, isLazy, type ItemText, nextMarker } from './listItem'
import { markTasks } from './taskList'

/** Where the lines of a list are being collected. */
interface Collecting {
  readonly source: Source
  readonly kind: 'ul' | 'ol'
  readonly list: Element
  /** The chunks of text of each item: each is parsed behind the other. */
  readonly items: ItemText[][]
  indentation: number
  foundNested: boolean
  afterBlank: boolean
}

const beforeFirstItem = { indentation: 0, foundNested: false, afterBlank: false }

/** A list: items begin with `*`, `+`, `-` or a number and a dot. Its lines are collected, then each item is parsed. */
export const list: BlockParser = (state) => {
  const { source, document } = state
  const kind = listMarker(source.text, source.pos, 'ul', 3) > 0 ? 'ul' : 'ol'
  if (kind === 'ol' && listMarker(source.text, source.pos, 'ol', 3) === 0) return false
  if (state.depth >= deepest) return false
  const made = blockElement(state, kind)
  const endedByMarker = collect({ source, kind, list: made, items: [], ...beforeFirstItem }, state)
  push(state, made)
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

/** Reads the list's lines and parses its items; says whether a `^` ended it. */
function collect(collecting: Collecting, state: BlockState): boolean {
  const { source } = collecting
  let ended = false
  while (!source.ended && !(collecting.afterBlank && isHorizontalRule(source.text, source.pos))) {
    state.document.effort.steps++
    const marker = endOfBlock(source.text, source.pos)
    if (marker !== -1) {
      source.pos = marker
      ended = true
      break
    }
    if (!takeItem(collecting) && !takeLine(collecting) && !takeBlank(collecting)) break
  }
  for (const [index, item] of collecting.list.children.entries()) parseItem(state, item, collecting.items[index]!)
  return ended
}

function takeItem(collecting: Collecting): boolean {
  const { source, kind, list: into } = collecting
  const width = into.children.length === 0 ? listMarker(source.text, source.pos, kind, 3) : markerOfNext(collecting)
  if (width === 0) return false
  const item = element('li', '', source.lineAt())
  const text = firstLine(source, source.pos + width, width, item)
  into.children.push(item)
  collecting.items.push([text])
  collecting.indentation = text.indentation
  collecting.foundNested = startsList(text.text, 0)
  collecting.afterBlank = false
  source.pos = source.lineEnd()
  return true
}

function markerOfNext({ source, kind, indentation }: Collecting): number {
  return nextMarker(source, kind, indentation)
}

function takeLine(collecting: Collecting): boolean {
  const { source, indentation, foundNested } = collecting
  const belongs = isContent(source, indentation) || (!collecting.afterBlank && isLazy(source, indentation))
  if (!belongs) return false
  const line = source.lineAt()
  const end = source.lineEnd()
  const dedented = dedent(source.text.slice(source.pos, end), indentation)
  const startsNested = foundNested === dedented.indented ? false : startsList(dedented.line, 0)
  const chunks = collecting.items.at(-1)!
  if (startsNested && !foundNested) {
    chunks.push({ text: '', line, indentation })
    collecting.foundNested = true
  }
  chunks.at(-1)!.text += startsNested && foundNested ? ' '.repeat(indentation + 4) + dedented.line : dedented.line
  collecting.afterBlank = false
  source.pos = end
  return true
}

function takeBlank(collecting: Collecting): boolean {
  const { source } = collecting
  const end = blankLinesEnd(source.text, source.pos)
  if (end === -1) return false
  collecting.items.at(-1)!.at(-1)!.text += source.text.slice(source.pos, end)
  collecting.foundNested = true
  collecting.afterBlank = true
  source.pos = end
  return true
}

function parseItem(state: BlockState, item: Element, chunks: readonly ItemText[]): void {
  for (const { text, line } of chunks) parseBlocks(state.document, item, state.source.part(text, line), state.depth + 1)
  item.end = item.children.at(-1)?.end ?? item.line + 1
}

/** Makes the item tight where kramdown does, and takes the blank lines at its end off and gives them back. */
function finishItem(into: Element, item: Element, endedByMarker: boolean): Element | undefined {
  const { children } = item
  const first = children[0]!
  // The marker that a block attribute list leaves behind does not count for a first paragraph that it belongs to.
  if (first.type === 'p' && children[1]?.type === 'eob' && first.ial !== undefined) children.splice(1, 1)
  if (first.type === 'p' && isTight(into, item, endedByMarker)) {
    if (children.length > 1 && children[1]!.type !== 'blank') first.children[0]!.value += '\n'
    first.transparent = true
  }
  if (children.at(-1)!.type !== 'blank') return undefined
  const blank = children.pop()!
  item.end = Math.min(item.end, blank.line)
  return blank
}

function isTight(into: Element, item: Element, endedByMarker: boolean): boolean {
  const { children } = item
  const isLast = into.children.at(-1) === item
  const followed = children.length < 2 || children[1]!.type !== 'blank'
  if (!followed && !(isLast && children.length === 2 && !endedByMarker)) return false
  return !isLast || into.children.length === 1 || into.children.slice(0, -1).some(startsTight)
}

function startsTight({ children }: Element): boolean {
  const first = children[0]
  return first === undefined || first.type !== 'p' || first.transparent === true
}
