import { footnoteItem } from '../convert/footnotes'
import { tocTree } from '../convert/tocTree'
import type { Parsed } from '../parse'
import { htmlOf, innerHtml } from './elements'
import { footnotesPlace, type Highlight, HtmlWriter, tocPlace } from './htmlWriter'

/**
 * The HTML of a parsed document, white space and all, as kramdown's converter writes it
 * (https://github.com/gettalong/kramdown/blob/master/lib/kramdown/converter/html.rb).
 */
export function toHtmlText({ document, root }: Parsed, highlight?: Highlight): string {
  const writer = new HtmlWriter(document, highlight)
  const body = innerHtml(writer, root, -2)
  // A place inside a footnote is none.
  const hasPlace = writer.hasFootnotesPlace
  const footnotes = footnotesHtml(writer)
  const html = hasPlace ? body.replace(footnotesPlace, () => footnotes) : body + footnotes
  return writer.toc === undefined && !writer.hasFootnotesPlace ? html : withToc(writer, html)
}

function withToc(writer: HtmlWriter, html: string): string {
  const tree = writer.toc && tocTree(writer.toc, writer.entries)
  const list = tree === undefined || tree.children.length === 0 ? '' : htmlOf(writer, tree, 0)
  return html.replace(tocPlace, () => list).replaceAll(footnotesPlace, '')
}

/** The notes that were referred to, in the order of their markers. */
function footnotesHtml(writer: HtmlWriter): string {
  let items = ''
  // A note may refer to notes that no one referred to before: the map grows while it is walked.
  for (const footnote of writer.footnotes.values()) items += htmlOf(writer, footnoteItem(writer, footnote), 4)
  if (items === '') return ''
  const { footnote_nr: start } = writer.options
  const first = start === 1 ? '' : ` start="${start}"`
  return `<div class="footnotes" role="doc-endnotes">\n  <ol${first}>\n${items}  </ol>\n</div>\n`
}
