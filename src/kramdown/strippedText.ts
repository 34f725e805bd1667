import { isBlock, type Element } from './element'
import { entityCharacter } from './entities'
import { escapeAll, escapeText } from './html/markup'
import { mergeOptions, type Options } from './options'
import { parse } from './parse'
import { symbol } from './tree/plainText'

/** What is left of a text's HTML without its tags (Liquid's `strip_html`); references to characters stay as they are. */
export function strippedText(markdown: string, given: Readonly<Record<string, unknown>>): string {
  const options = mergeOptions(given)
  return inside(parse(markdown, options, 0).root, options)
}

function inside({ children }: Element, options: Options): string {
  return children
    .map((child) => (ownText(child, options) ?? inside(child, options)) + (isBlock(child) ? '\n' : ''))
    .join('')
}

/** `undefined` for what shows what it holds. */
function ownText({ type, value }: Element, options: Options): string | undefined {
  switch (type) {
    case 'text':
    case 'entity':
    case 'abbreviation':
      return escapeText(value)
    case 'typographic_sym':
      return options.typographic_symbols[value] ?? symbol(value)
    case 'smart_quote':
      return entityCharacter(options.smart_quotes[quotes.indexOf(value)] ?? value)
    case 'codespan':
    case 'codeblock':
      return escapeAll(value)
    case 'math':
      return `\\(${escapeAll(value)}\\)`
    case 'html_element':
      return value === 'script' || value === 'style' ? '' : undefined
    case 'br':
    case 'blank':
      return '\n'
    case 'xml_comment':
    case 'comment':
    case 'raw':
      return ''
    default:
      return undefined
  }
}

const quotes: readonly string[] = ['lsquo', 'rsquo', 'ldquo', 'rdquo']
