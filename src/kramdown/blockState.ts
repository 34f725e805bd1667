import type { AttributeList } from './attributeList'
import type { KramdownDocument } from './document'
import type { Element, ElementType } from './element'
import { newElement } from './element'
import type { SourceScanner } from './sourceScanner'

/** The deepest nesting that is parsed. Deeper constructs remain text, so no input can exhaust the stack. */
export const maxDepth = 100

/** The state that the block parsers share: the text that they read and the element to which they add the blocks. */
export interface BlockState {
  readonly document: KramdownDocument
  readonly source: SourceScanner
  readonly tree: Element
  readonly depth: number
  /** The block grammar, for the content of the blocks. */
  readonly parsers: readonly BlockParser[]
  /** An attribute list that applies to the next block. */
  pending: AttributeList | undefined
  /** The lines of `pending`, or of the last attribute list that was pending. */
  pendingLines: number[]
  /** Whether the closing tag was found, if `tree` is an HTML element. */
  closed: boolean
}

/** Parses the block at the position and moves past it. Returns false if no block of this kind starts there. */
export type BlockParser = (state: BlockState) => boolean

/** Creates an element and gives it the pending attribute list. */
export function newBlock(state: BlockState, type: ElementType, value = ''): Element {
  const made = newElement(type, value, state.source.lineAt())
  if (state.pending !== undefined) made.ial = state.pending
  if (type === 'blank') recordUnattachedList(state)
  state.pending = undefined
  return made
}

/**
 * Records that the pending attribute list has no effect, because a blank line or the end of its container follows it.
 */
export function recordUnattachedList({ pending, pendingLines, document }: BlockState): void {
  if (pending !== undefined) for (const line of pendingLines) document.unattachedListLines.add(line)
}

/** Adds a finished element to the tree; the position must be after it. */
export function addBlock(state: BlockState, made: Element): void {
  made.end = endLine(state.source)
  state.tree.children.push(made)
}

/** The number of the line after the last line that was read. */
export function endLine(source: SourceScanner): number {
  const isLineStart = source.pos === 0 || source.text.charCodeAt(source.pos - 1) === 10
  return source.lineAt() + (isLineStart ? 0 : 1)
}

export function lastChild(tree: Element): Element | undefined {
  return tree.children[tree.children.length - 1]
}
