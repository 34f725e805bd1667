import { addText, type Element, type ElementType } from './element'
import type { Document } from './document'
import { Finder } from './finder'

/** Where the span parsers are: in which text, and in which element they put what they find. */
export interface SpanState {
  readonly document: Document
  readonly text: string
  readonly finder: Finder
  readonly line: number
  readonly textType: 'text' | 'raw_text'
  /** What text after a failed emphasis was found to lead nowhere, see `emphasis`. */
  deadEnds: Map<number, Set<number>> | undefined
  /** Characters that may still be read in vain: kramdown's own time grows with the cube of them. */
  patience: number
  depth: number
  pos: number
  tree: Element
  /** Which of the elements that may not stand in themselves are open. */
  open: number
}

/** Takes the span at the position and moves behind it, or says that none of its kind begins here. */
export type SpanParser = (state: SpanState) => boolean

const openEm = 1
const openStrong = 2
export const openLink = 4

/** The bit that stands for an element of the type in `open`. */
export function openBit(type: ElementType): number {
  if (type === 'em') return openEm
  if (type === 'strong') return openStrong
  return type === 'a' || type === 'img' ? openLink : 0
}

export function newSpanState(
  document: Document,
  text: string,
  tree: Element,
  textType: 'text' | 'raw_text' = 'text',
  depth = 0,
): SpanState {
  return {
    document,
    text,
    finder: new Finder(text),
    line: tree.line,
    textType,
    deadEnds: undefined,
    patience: 200_000 + 4 * text.length,
    depth,
    pos: 0,
    tree,
    open: 0,
  }
}

/** Adds the text from the position up to `end`, and moves there. */
export function takeText(state: SpanState, end: number): void {
  if (end > state.pos) addText(state.tree, state.text.slice(state.pos, end), state.textType)
  state.pos = end
}

/** Goes back to `offset` after an attempt that led to nothing. */
export function giveUp(state: SpanState, offset: number): void {
  const wasted = Math.max(1, state.pos - offset)
  state.patience -= wasted
  state.document.effort.steps += wasted
  state.pos = offset
}
