import type { KramdownDocument } from '../document'
import { type Element, newElement, isBlock, setAttribute } from '../element'

/** Adds header ids and line breaks to a finished tree, as GFM does. HTML elements do not change. */
export function applyGfm(document: KramdownDocument, root: Element): void {
  update(root, { document, used: new Map(), breakAt: document.options.hard_wrap ? '\n' : '\\\n' })
}

interface Update {
  readonly document: KramdownDocument
  readonly used: Map<string, number>
  readonly breakAt: string
}

function update(tree: Element, how: Update): void {
  let hasBreaks = false
  for (const child of tree.children) {
    if (child.type === 'text') hasBreaks ||= child.value.includes(how.breakAt)
    else if (needsId(child, how)) setAttribute(child, 'id', idFor(child, how))
    else if (child.type !== 'html_element' && child.children.length > 0) update(child, how)
  }
  if (hasBreaks)
    tree.children = tree.children.flatMap((child) =>
      child.type === 'text' ? breaks(tree, child, how.breakAt) : [child],
    )
}

function needsId({ type, attributes }: Element, { document }: Update): boolean {
  return type === 'header' && document.parserOptions.auto_ids && attributes?.has('id') !== true
}

/**
 * `NO_WORD` matches the characters that are removed from ids. `OTHERS` is much faster and finds the text in which to
 * search.
 */
const OTHERS = /[^\w\- \t]+/g
const NO_WORD = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- \t]/gu

/**
 * The id of a header: its text in lower case, with only letters, digits, `_` and hyphens, and with hyphens for spaces.
 * If the id is already used, a number is added.
 */
function idFor(header: Element, { document, used }: Update): string {
  // Ruby's `downcase` has no special case for a final sigma.
  const text = (header.rawText ?? '').replaceAll('Σ', 'σ').toLowerCase()
  const id = text.replace(OTHERS, (others) => others.replace(NO_WORD, '')).replace(/[ \t]/g, '-')
  const count = (used.get(id) ?? -1) + 1
  used.set(id, count)
  return document.parserOptions.auto_id_prefix + (count > 0 ? `${id}-${count}` : id)
}

/** Splits a text at its line breaks, except at one at the end of a block. */
function breaks(tree: Element, text: Element, breakAt: string): Element[] {
  const lines = text.value.split(breakAt)
  const endsBlock = lines.at(-1) === '' && isBlock(tree) && tree.children.at(-1) === text
  const last = lines.length - 1
  return lines.flatMap((line, index) => {
    const part = newElement('text', index > 0 ? `\n${line}` : line, text.line)
    const hasBreak = index < last - 1 || (index === last - 1 && !endsBlock)
    return hasBreak ? [part, newElement('br', '', text.line)] : [part]
  })
}
