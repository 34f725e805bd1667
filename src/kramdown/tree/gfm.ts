import type { Document } from '../document'
import { type Element, element, isBlock, setAttribute } from '../element'

/** What GFM adds when the tree is ready: its header ids, and breaks at line ends. Not inside HTML elements. */
export function applyGfm(document: Document, root: Element): void {
  update(root, { document, used: new Map(), breakAt: document.options.hard_wrap ? '\n' : '\\\n' })
}

interface Update {
  readonly document: Document
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

/** What may have to go, and what does: the first takes most texts as they are in a fraction of the second's time. */
const OTHERS = /[^\w\- \t]+/g
const NO_WORD = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- \t]/gu

/** The text in lower case, letters, digits, `_` and hyphens, spaces as hyphens; a number is added from the second on. */
function idFor(header: Element, { document, used }: Update): string {
  // Ruby's lower case knows no final sigma.
  const text = (header.rawText ?? '').replaceAll('Σ', 'σ').toLowerCase()
  const id = text.replace(OTHERS, (others) => others.replace(NO_WORD, '')).replace(/[ \t]/g, '-')
  const count = (used.get(id) ?? -1) + 1
  used.set(id, count)
  return document.parserOptions.auto_id_prefix + (count > 0 ? `${id}-${count}` : id)
}

/** The text cut at its breaks, but for one that ends a block. */
function breaks(tree: Element, text: Element, breakAt: string): Element[] {
  const lines = text.value.split(breakAt)
  const endsBlock = lines.at(-1) === '' && isBlock(tree) && tree.children.at(-1) === text
  const last = lines.length - 1
  return lines.flatMap((line, index) => {
    const part = element('text', index > 0 ? `\n${line}` : line, text.line)
    const hasBreak = index < last - 1 || (index === last - 1 && !endsBlock)
    return hasBreak ? [part, element('br', '', text.line)] : [part]
  })
}
