import { atOnce, type Steps } from '../text/steps'
import { blocks } from './blocks'
import { drop, type BlockState } from './blockState'
import type { Document } from './document'
import { addText, type Element } from './element'
import type { Source } from './source'

const parsers = blocks.map(([, parse]) => parse)

/** Parses a text into `tree`, from the source's position on; says whether the closing tag of `tree` ended it. */
export function parseBlocks(document: Document, tree: Element, source: Source, depth: number): boolean {
  return atOnce(blockSteps(document, tree, source, depth))
}

/** `parseBlocks` in steps, one for each block of `tree` itself. */
export function* blockSteps(document: Document, tree: Element, source: Source, depth: number): Steps<boolean> {
  const state: BlockState = { document, source, tree, depth, pending: undefined, pendingLines: [], closed: false }
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
  for (const parse of parsers) if (parse(state)) return true
  return false
}
