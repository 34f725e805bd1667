import { runSteps, type Steps } from '../text/steps'
import { type BlockParser, type BlockState, recordUnattachedList } from './blockState'
import type { KramdownDocument } from './document'
import { addText, type Element } from './element'
import type { SourceScanner } from './sourceScanner'

/** Parses the content of a block into `tree`. Returns whether the closing tag of `tree` was found. */
export function parseBlocks({ document, depth, parsers }: BlockState, tree: Element, source: SourceScanner): boolean {
  return runSteps(blockSteps(document, tree, source, parsers, depth + 1))
}

/**
 * Parses a text into `tree` from the source's position on, in steps: one step for each block that is a direct child of
 * `tree`. Returns whether the closing tag of `tree` was found.
 */
export function* blockSteps(
  document: KramdownDocument,
  tree: Element,
  source: SourceScanner,
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
  recordUnattachedList(state)
  return state.closed
}

function parseOne(state: BlockState): boolean {
  for (const parse of state.parsers) if (parse(state)) return true
  return false
}
