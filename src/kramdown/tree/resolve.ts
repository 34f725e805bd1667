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
  const children: Element[] = []
  for (const child of tree.children) {
    if (child.type === 'raw_text') children.push(...spansOf(document, child))
    else if (child.type === 'blank' && children.at(-1)?.type === 'blank') children.at(-1)!.value += child.value
    else {
      if (child.type !== 'blank' && child.type !== 'eob') resolve(document, child)
      if (child.ial !== undefined) applyAttributeList((child.attributes ??= new Map()), child.ial, document.alds)
      if (usesText(document, child)) child.rawText = plainText(child, isGfm(document.options))
      if (child.type !== 'eob') children.push(child)
    }
  }
  tree.children = children
}

function usesText({ options, parserOptions }: Document, { type }: Element): boolean {
  return type === 'dt' || (type === 'header' && (isGfm(options) || parserOptions.auto_id_stripping))
}

function spansOf(document: Document, raw: Element): Element[] {
  const container = element('raw_text', '', raw.line)
  parseText(document, raw.value, container)
  return container.children
}
