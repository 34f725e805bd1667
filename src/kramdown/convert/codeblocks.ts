import type { Attributes } from '../attributeList'
import { trim } from '../characters'
import type { Element } from '../element'
import type { Options } from '../options'
import { type Highlighting, highlighting, languageOf, withHighlighter } from './highlighting'

/** The output of a code block. */
export interface Codeblock {
  readonly language: string | undefined
  /** The attributes of the outermost element. */
  readonly attributes: Attributes
  /** How the code is highlighted, or undefined if it is not. */
  readonly found: Highlighting | undefined
  readonly showsWhitespace: boolean
}

/**
 * The output of a code block. Its attributes are on the highlighter's outer element, or on the `pre` if the code is not
 * highlighted.
 */
export function codeblockOf(options: Options, block: Element): Codeblock {
  const language = languageOf(block.attributes)
  const attributes = withoutLanguage(block, language)
  const found = highlighting(options, 'block', language, block.language ?? language)
  if (found !== undefined) attributes.set('class', withHighlighter(attributes.get('class'), found))
  const showsWhitespace = /\bshow-whitespaces\b/.test(block.attributes?.get('class') ?? '')
  return { language, attributes, found, showsWhitespace }
}

/**
 * The attributes without the language's class. That class is written on the `code` element or before the highlighter's
 * classes.
 */
function withoutLanguage(block: Element, language: string | undefined): Attributes {
  const attributes = new Map(block.attributes ?? [])
  if (language === undefined) return attributes
  const classes = trim((attributes.get('class') ?? '').replace(`language-${language}`, ''))
  if (classes === '') attributes.delete('class')
  else attributes.set('class', classes)
  return attributes
}

/** Wraps each space and tab in an element that makes it visible, for the class `show-whitespaces`. */
export function withVisibleBlanks(html: string): string {
  return html.replace(/((?<![^\n])[ \t]+)|([ \t]+(?![^\n]))|[ \t]+/g, (run: string, left?: string, right?: string) => {
    const suffix = left !== undefined ? '-l' : right !== undefined ? '-r' : ''
    return [...run]
      .map((blank) =>
        blank === '\t' ? `<span class="ws-tab${suffix}">\t</span>` : `<span class="ws-space${suffix}">&#8901;</span>`,
      )
      .join('')
  })
}
