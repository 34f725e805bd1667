import type { Attributes } from '../attributeList'
import { trim } from '../characters'
import type { Element } from '../element'
import type { Options } from '../options'
import { type Highlighting, highlighting, languageOf, withHighlighter } from './highlighting'

/** A code block in the output. */
export interface Codeblock {
  readonly language: string | undefined
  /** The attributes of the outermost element. */
  readonly attributes: Attributes
  /** Undefined if no highlighter highlights the code. */
  readonly found: Highlighting | undefined
  readonly showsWhitespace: boolean
}

/** The output of a code block: its attributes go on the highlighter's box, or on the `pre`. */
export function codeblockOf(options: Options, block: Element): Codeblock {
  const language = languageOf(block.attributes)
  const attributes = withoutLanguage(block, language)
  const found = highlighting(options, 'block', language, block.language ?? language)
  if (found !== undefined) attributes.set('class', withHighlighter(attributes.get('class'), found))
  const showsWhitespace = /\bshow-whitespaces\b/.test(block.attributes?.get('class') ?? '')
  return { language, attributes, found, showsWhitespace }
}

/** The attributes without the class of the language, which goes on the `code` or before the highlighter's classes. */
function withoutLanguage(block: Element, language: string | undefined): Attributes {
  const attributes = new Map(block.attributes ?? [])
  if (language === undefined) return attributes
  const classes = trim((attributes.get('class') ?? '').replace(`language-${language}`, ''))
  if (classes === '') attributes.delete('class')
  else attributes.set('class', classes)
  return attributes
}

/** HTML with an element for each space and tab that makes it visible, for `.show-whitespaces`. */
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
