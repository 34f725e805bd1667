import type { Attributes } from '../attributeList'
import { trim } from '../characters'
import type { Element } from '../element'
import { type Highlighting, highlighting, languageOf, withHighlighter } from './highlighting'
import type { Writer } from './writer'

/** How a code block's token says what goes around its code. */
export interface CodeWrapper {
  /** Rouge's boxes around the code, the inner one of this class. */
  readonly highlighted?: string
  /** The class of a plain code element. */
  readonly codeClass?: string
  /** Blanks are made visible. */
  readonly showWhitespace?: boolean
}

/** Code, in a `fence` or a `code_block` token: what VS Code highlights. */
export function writeCodeblock(writer: Writer, block: Element): void {
  const language = languageOf(block.attributes)
  const attributes = withoutLanguage(block, language)
  const found = highlighting(writer.options, 'block', language, block.language ?? language)
  if (found !== undefined) attributes.set('class', withHighlighter(attributes.get('class'), found))
  const token = writer.block(block.fenced === true ? 'fence' : 'code_block', 'code', 0, { ...block, attributes })
  token.content = block.value
  token.info = language ?? ''
  token.markup = block.fenced === true ? '```' : ''
  token.meta = { kramdown: wrapper(block, language, found) }
}

function wrapper(block: Element, language: string | undefined, found: Highlighting | undefined): CodeWrapper {
  if (found !== undefined) return { highlighted: found.options.css_class ?? 'highlight' }
  const showWhitespace = /\bshow-whitespaces\b/.test(block.attributes?.get('class') ?? '')
  return language === undefined ? { showWhitespace } : { showWhitespace, codeClass: `language-${language}` }
}

/** The attributes but for the language in the classes: that goes on the code or comes first among the highlighter's. */
function withoutLanguage(block: Element, language: string | undefined): Attributes {
  const attributes = new Map(block.attributes ?? [])
  if (language === undefined) return attributes
  const classes = trim((attributes.get('class') ?? '').replace(`language-${language}`, ''))
  if (classes === '') attributes.delete('class')
  else attributes.set('class', classes)
  return attributes
}
