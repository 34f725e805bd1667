import type { Element } from '../../../kramdown/element'

/** A block that contains text: a paragraph, a header, a table cell… */
export interface Prose {
  readonly block: Element
  /** The text as it is written. */
  readonly source: string
  /** The text that the page shows, with a null character in place of code, images and the like. */
  readonly text: string
  /** The number of the first line, which begins at 0 like in `ParsedBody`. */
  readonly line: number
  /** The number of the line after the last one. */
  readonly end: number
}

/** Returns the blocks of a tree that contain text, in the order of the page. */
export function* proseOf(root: Element, around = root): Generator<Prose> {
  for (const block of root.children) {
    if (block.contentModel === 'raw') continue
    const lines = block.type === 'td' || block.type === 'tr' || block.category === 'span' ? around : block
    if (block.source === undefined) yield* proseOf(block, lines)
    else yield new LazyProse(block, block.source, lines.line, Math.max(lines.end, block.end))
  }
}

/** Computes the shown text on demand, because the rules read it for only a few blocks. */
class LazyProse implements Prose {
  private shown: string | undefined

  constructor(
    readonly block: Element,
    readonly source: string,
    readonly line: number,
    readonly end: number,
  ) {}

  get text(): string {
    return (this.shown ??= shownText(this.block))
  }
}

const symbols: Readonly<Record<string, string>> = {
  hellip: '...',
  mdash: '---',
  ndash: '--',
  laquo: '<<',
  raquo: '>>',
  laquo_space: '<< ',
  raquo_space: ' >>',
}

/** The text of a block as the author wrote it, without Markdown syntax. */
function shownText({ children }: Element): string {
  return children.map(textOfSpan).join('')
}

function textOfSpan(span: Element): string {
  const { type, value } = span
  if (type === 'text' || type === 'abbreviation') return value
  if (type === 'smart_quote') return value.endsWith('dquo') ? '"' : "'"
  if (type === 'typographic_sym') return symbols[value] ?? '\0'
  const isInText =
    type === 'em' || type === 'strong' || type === 'a' || (type === 'html_element' && span.contentModel !== 'raw')
  return isInText ? `\0${shownText(span)}\0` : '\0'
}
