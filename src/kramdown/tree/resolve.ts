import { runSteps, type Steps } from '../../text/steps'
import { applyAttributeList } from '../attributeList'
import { type KramdownDocument, isGfm } from '../document'
import { type Element, newElement } from '../element'
import { parseSpans } from '../spanParser'
import { grammarFor } from '../spans'
import { newSpanState } from '../spanState'
import { plainText } from './plainText'

/**
 * Does the second half of parsing, after all definitions are known: parses texts into spans, applies attribute lists
 * and removes markers.
 */
export function resolve(document: KramdownDocument, tree: Element): void {
  runSteps(resolveSteps(document, tree))
}

/** Resolves a tree as `resolve` does, in steps: one step for each direct child of `tree`. */
export function* resolveSteps(document: KramdownDocument, tree: Element): Steps<void> {
  const children: Element[] = []
  for (const child of tree.children) {
    yield
    const last = child.type === 'blank' ? children.at(-1) : undefined
    if (child.type === 'raw_text') {
      tree.source ??= child.value
      for (const span of spansOf(document, child)) children.push(span)
    } else if (last?.type === 'blank') last.value += child.value
    else if (complete(document, child)) children.push(child)
  }
  tree.children = children
}

/** Resolves one block. Returns whether it remains in the tree. */
function complete(document: KramdownDocument, block: Element): boolean {
  if (block.type !== 'blank' && block.type !== 'eob') resolve(document, block)
  if (block.ial !== undefined) applyAttributeList((block.attributes ??= new Map()), block.ial, document.alds)
  if (usesText(document, block)) block.rawText = plainText(block, isGfm(document.options))
  return block.type !== 'eob'
}

function usesText({ options, parserOptions }: KramdownDocument, { type }: Element): boolean {
  return type === 'dt' || (type === 'header' && (isGfm(options) || parserOptions.auto_id_stripping))
}

function spansOf(document: KramdownDocument, raw: Element): Element[] {
  const container = newElement('raw_text', '', raw.line)
  const grammar = grammarFor(document.options)
  parseSpans(newSpanState(document, grammar, raw.value, container), container, undefined, grammar)
  return container.children
}
