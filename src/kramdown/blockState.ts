import type { AttributeList } from './attributeList'
import type { Document } from './document'
import type { Element, ElementType } from './element'
import { element } from './element'
import type { Source } from './source'

/** The deepest nesting that is parsed. Deeper constructs stay text, so no input can exhaust the stack. */
export const deepest = 100

/** The state that the block parsers share: the text that they read and the element that gets the blocks. */
export interface BlockState {
  readonly document: Document
  readonly source: Source
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

/** Creates an element that takes the pending attribute list. */
export function blockElement(state: BlockState, type: ElementType, value = ''): Element {
  const made = element(type, value, state.source.lineAt())
  if (state.pending !== undefined) made.ial = state.pending
  if (type === 'blank') drop(state)
  state.pending = undefined
  return made
}

/** Records that the pending attribute list has no effect: a blank line or the end of its container follows it. */
export function drop({ pending, pendingLines, document }: BlockState): void {
  if (pending !== undefined) for (const line of pendingLines) document.dropped.add(line)
}

/** Adds a finished element to the tree; the position must be after it. */
export function push(state: BlockState, made: Element): void {
  made.end = endLine(state.source)
  state.tree.children.push(made)
}

/** The line after the last line that was read. */
export function endLine(source: Source): number {
  const isLineStart = source.pos === 0 || source.text.charCodeAt(source.pos - 1) === 10
  return source.lineAt() + (isLineStart ? 0 : 1)
}

export function lastChild(tree: Element): Element | undefined {
  return tree.children[tree.children.length - 1]
}
