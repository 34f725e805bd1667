import { isBlock, type Element, type ElementType } from './element'
import { entityCharacter } from './entities'
import { escapeAll, escapeText } from './html/markup'
import { mergeOptions, type Options } from './options'
import { parse } from './parse'
import { symbol } from './tree/plainText'

/**
 * The HTML of a Markdown text without its tags, as Liquid's `strip_html` returns it. Character references are not
 * decoded.
 */
export function renderStrippedText(markdown: string, given: Readonly<Record<string, unknown>>): string {
  const options = mergeOptions(given)
  return innerText(parse(markdown, options, 0).root, options)
}

function innerText({ children }: Element, options: Options): string {
  return children
    .map(
      (child) =>
        (texts[child.type]?.(child.value, options) ?? innerText(child, options)) + (isBlock(child) ? '\n' : ''),
    )
    .join('')
}

type TextOf = (value: string, options: Options) => string | undefined

const quotes: readonly string[] = ['lsquo', 'rsquo', 'ldquo', 'rdquo']
const nothing: TextOf = () => ''
const newline: TextOf = () => '\n'

/**
 * By element type, the functions that return the text of an element. For other types, the text of the children is used.
 */
const texts: Partial<Record<ElementType, TextOf>> = {
  text: escapeText,
  entity: escapeText,
  abbreviation: escapeText,
  typographic_sym: (value, options) => options.typographic_symbols[value] ?? symbol(value),
  smart_quote: (value, options) => entityCharacter(options.smart_quotes[quotes.indexOf(value)] ?? value),
  codespan: escapeAll,
  codeblock: escapeAll,
  math: (value) => `\\(${escapeAll(value)}\\)`,
  html_element: (value) => (value === 'script' || value === 'style' ? '' : undefined),
  br: newline,
  blank: newline,
  xml_comment: nothing,
  comment: nothing,
  raw: nothing,
}
