import type { AttributeList } from './attributeList'
import type { Document } from './document'
import type { Element, ElementType } from './element'
import { element } from './element'
import type { Source } from './source'

/** Nesting stops here: what is deeper stays text, so that no input can exhaust the stack. */
export const deepest = 100

/** Where the block parsers are: in which text, and in which element they put what they find. */
export interface BlockState {
  readonly document: Document
  readonly source: Source
  readonly tree: Element
  readonly depth: number
  /** An attribute list that waits for the block after it. */
  pending: AttributeList | undefined
  /** The lines of what is pending, or was last. */
  pendingLines: number[]
  /** The closing tag of the HTML element whose content this is was found. */
  closed: boolean
}

/** Takes the block at the position and moves behind it, or says that it is none of its kind. */
export type BlockParser = (state: BlockState) => boolean

/** A new element that takes the attribute list waiting for it. */
export function blockElement(state: BlockState, type: ElementType, value = ''): Element {
  const made = element(type, value, state.source.lineAt())
  if (state.pending !== undefined) made.ial = state.pending
  if (type === 'blank') drop(state)
  state.pending = undefined
  return made
}

/** Notes that what is pending comes to nothing: a blank line, or the end of what holds it, follows. */
export function drop({ pending, pendingLines, document }: BlockState): void {
  if (pending !== undefined) for (const line of pendingLines) document.dropped.add(line)
}

/** Puts a finished element into the tree; the position is behind it. */
export function push(state: BlockState, made: Element): void {
  made.end = endLine(state.source)
  state.tree.children.push(made)
}

/** The line after the last one that was read. */
export function endLine(source: Source): number {
  const isLineStart = source.pos === 0 || source.text.charCodeAt(source.pos - 1) === 10
  return source.lineAt() + (isLineStart ? 0 : 1)
}

export function lastChild(tree: Element): Element | undefined {
  return tree.children[tree.children.length - 1]
}
