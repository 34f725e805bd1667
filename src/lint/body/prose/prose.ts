import type { Element } from '../../../kramdown/element'

/** A block that holds text: a paragraph, a header, a table's cell… */
export interface Prose {
  readonly block: Element
  /** What the page shows of it; a null character stands for code, a picture and whatever else is no text. */
  readonly text: string
  /** Its lines, as those of `ParsedBody`. */
  readonly line: number
  readonly end: number
}

/** Every block of a tree that holds text, in the order of the page. */
export function* proseOf(root: Element, around = root): Generator<Prose> {
  for (const block of root.children) {
    if (block.contentModel === 'raw') continue
    const lines = block.type === 'td' || block.type === 'tr' || block.category === 'span' ? around : block
    if (block.source === undefined) yield* proseOf(block, lines)
    else yield new ShownProse(block, lines.line, Math.max(lines.end, block.end))
  }
}

/** Most blocks hold nothing that a rule looks for: their text is put together when one asks. */
class ShownProse implements Prose {
  private shown: string | undefined

  constructor(
    readonly block: Element,
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

/** The text as it was typed, but for marks. */
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
