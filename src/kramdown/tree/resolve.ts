import { atOnce, type Steps } from '../../text/steps'
import { applyAttributeList } from '../attributeList'
import { type Document, isGfm } from '../document'
import { type Element, element } from '../element'
import { parseText } from '../spanParser'
import { plainText } from './plainText'

/**
 * The second half of parsing, when every definition is known: texts become spans, attribute lists become attributes,
 * markers go.
 */
export function resolve(document: Document, tree: Element): void {
  atOnce(resolveSteps(document, tree))
}

/** `resolve` in steps, one for each child of `tree` itself. */
export function* resolveSteps(document: Document, tree: Element): Steps<void> {
  const children: Element[] = []
  for (const child of tree.children) {
    yield
    if (child.type === 'raw_text') {
      tree.source ??= child.value
      for (const span of spansOf(document, child)) children.push(span)
    } else if (child.type === 'blank' && children.at(-1)?.type === 'blank') children.at(-1)!.value += child.value
    else if (complete(document, child)) children.push(child)
  }
  tree.children = children
}

/** Finishes one block; says whether it stays in the tree. */
function complete(document: Document, block: Element): boolean {
  if (block.type !== 'blank' && block.type !== 'eob') resolve(document, block)
  if (block.ial !== undefined) applyAttributeList((block.attributes ??= new Map()), block.ial, document.alds)
  if (usesText(document, block)) block.rawText = plainText(block, isGfm(document.options))
  return block.type !== 'eob'
}

function usesText({ options, parserOptions }: Document, { type }: Element): boolean {
  return type === 'dt' || (type === 'header' && (isGfm(options) || parserOptions.auto_id_stripping))
}

function spansOf(document: Document, raw: Element): Element[] {
  const container = element('raw_text', '', raw.line)
  parseText(document, raw.value, container)
  return container.children
}
