import type { Attributes } from '../attributeList'
import { trim } from '../characters'
import type { Element } from '../element'
import type { Options } from '../options'
import { type Highlighting, highlighting, languageOf, withHighlighter } from './highlighting'

/** A code block as it goes into the output. */
export interface Codeblock {
  readonly language: string | undefined
  /** Those of the outermost element. */
  readonly attributes: Attributes
  /** Nothing where no highlighter takes it. */
  readonly found: Highlighting | undefined
  readonly showsWhitespace: boolean
}

/** What kramdown makes of a code block's attributes: they go on the highlighter's box, or on the `pre`. */
export function codeblockOf(options: Options, block: Element): Codeblock {
  const language = languageOf(block.attributes)
  const attributes = withoutLanguage(block, language)
  const found = highlighting(options, 'block', language, block.language ?? language)
  if (found !== undefined) attributes.set('class', withHighlighter(attributes.get('class'), found))
  const showsWhitespace = /\bshow-whitespaces\b/.test(block.attributes?.get('class') ?? '')
  return { language, attributes, found, showsWhitespace }
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

/** HTML with each blank as an element that shows it, for `.show-whitespaces`. */
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
