import { atOnce, type Steps } from '../text/steps'
import { type BlockParser, type BlockState, drop } from './blockState'
import type { Document } from './document'
import { addText, type Element } from './element'
import type { Source } from './source'

/** Parses the content of a block into `tree`, as `blockSteps` does. */
export function parseBlocks({ document, depth, parsers }: BlockState, tree: Element, source: Source): boolean {
  return atOnce(blockSteps(document, tree, source, parsers, depth + 1))
}

/**
 * Parses a text into `tree` from the source's position on, in steps: one for each block of `tree` itself. Returns
 * whether the closing tag of `tree` ended it.
 */
export function* blockSteps(
  document: Document,
  tree: Element,
  source: Source,
  parsers: readonly BlockParser[],
  depth = 0,
): Steps<boolean> {
  const state: BlockState = {
    document,
    source,
    tree,
    depth,
    parsers,
    pending: undefined,
    pendingLines: [],
    closed: false,
  }
  while (!source.ended && !state.closed) {
    document.effort.steps++
    yield
    if (parseOne(state) || state.closed) continue
    const start = source.pos
    source.pos = source.lineEnd()
    addText(tree, source.text.slice(start, source.pos), 'raw_text')
  }
  drop(state)
  return state.closed
}

function parseOne(state: BlockState): boolean {
  for (const parse of state.parsers) if (parse(state)) return true
  return false
}
