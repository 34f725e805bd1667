import { addText, type Element, type ElementType } from './element'
import type { KramdownDocument } from './document'
import { CachedFinder } from './cachedFinder'
import type { Grammar } from './spans/grammar'

/** The state that the span parsers share: the text that they read and the element to which they add the spans. */
export interface SpanState {
  readonly document: KramdownDocument
  /** The span grammar for the document's options. */
  readonly grammar: Grammar
  readonly text: string
  readonly finder: CachedFinder
  readonly line: number
  readonly textType: 'text' | 'raw_text'
  /** Offsets at which an attempt to parse an emphasis cannot succeed any more; see `emphasis`. */
  deadEnds: Map<number, Set<number>> | undefined
  /**
   * The number of characters that failed attempts may still read. kramdown has no such limit, so its time can grow with
   * the cube of the length.
   */
  budget: number
  depth: number
  pos: number
  tree: Element
  /** A bit for each kind of open element that must not contain itself; see `openBit`. */
  open: number
}

/** Parses the span at the position and moves past it. Returns false if no span of this kind starts there. */
export type SpanParser = (state: SpanState) => boolean

const openEm = 1
const openStrong = 2
export const openLink = 4

/** The bit of an element type in `SpanState.open`, or 0 if the type has none. */
export function openBit(type: ElementType): number {
  if (type === 'em') return openEm
  if (type === 'strong') return openStrong
  return type === 'a' || type === 'img' ? openLink : 0
}

export function newSpanState(
  document: KramdownDocument,
  grammar: Grammar,
  text: string,
  tree: Element,
  textType: 'text' | 'raw_text' = 'text',
  depth = 0,
): SpanState {
  return {
    document,
    grammar,
    text,
    finder: new CachedFinder(text),
    line: tree.line,
    textType,
    deadEnds: undefined,
    budget: 200_000 + 4 * text.length,
    depth,
    pos: 0,
    tree,
    open: 0,
  }
}

/** Adds the text from the position to `end`, and moves to `end`. */
export function takeText(state: SpanState, end: number): void {
  if (end > state.pos) addText(state.tree, state.text.slice(state.pos, end), state.textType)
  state.pos = end
}

/** Moves back to `offset` after an attempt that failed. */
export function backtrack(state: SpanState, offset: number): void {
  const wasted = Math.max(1, state.pos - offset)
  state.budget -= wasted
  state.document.effort.steps += wasted
  state.pos = offset
}
