import { newDocument } from './document'
import { newElement } from './element'
import { toHtmlText } from './htmlText'
import { jekyllDefaults } from './options'
import { parseSpans } from './spanParser'
import { grammarFor, typographicGrammar } from './spans'
import { newSpanState } from './spanState'

/**
 * Returns the output of Jekyll's filter `smartify`: typographic quotes, dashes, ellipses and guillemets, but no other
 * Markdown. A block of HTML does not change
 * (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/converters/smartypants.rb).
 */
export function smartify(text: string): string {
  const parts = text.split(/(\n[ \t]*\n)/)
  return parts.map((part, index) => (index % 2 === 1 || blockHtml.test(part) ? part : smartifyPart(part))).join('')
}

const blockHtml =
  /^\s{0,3}<\/?(?:address|article|aside|blockquote|div|dl|figure|h[1-6]|hr|ol|p|pre|section|table|ul)\b/i

function smartifyPart(text: string): string {
  const document = newDocument(jekyllDefaults)
  const [root, paragraph] = [newElement('root', '', 0), newElement('p', '', 0)]
  root.children = [paragraph]
  const state = newSpanState(document, grammarFor(document.options), text, paragraph)
  parseSpans(state, paragraph, undefined, typographicGrammar)
  const html = toHtmlText({ document, root })
  return html.replace(/^<p>/, '').replace(/<\/p>\n?$/, '')
}
