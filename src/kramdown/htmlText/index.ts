import { footnoteItem } from '../convert/footnotes'
import { tocTree } from '../convert/tocTree'
import type { ParseResult } from '../parse'
import { writers } from './elements'
import { footnotesPlaceholder, type HighlightCode, HtmlWriter, tocPlaceholder } from './htmlWriter'

/**
 * The HTML of a parsed document, identical to the output of kramdown's converter
 * (https://github.com/gettalong/kramdown/blob/master/lib/kramdown/converter/html.rb).
 */
export function toHtmlText({ document, root }: ParseResult, highlight?: HighlightCode): string {
  const writer = new HtmlWriter(document, writers, highlight)
  const body = writer.children(root, -2)
  // Read this before the footnotes are written: a placeholder inside a footnote is not used.
  const hasPlace = writer.hasFootnotesPlaceholder
  const footnotes = footnotesHtml(writer)
  const html = hasPlace ? body.replace(footnotesPlaceholder, () => footnotes) : body + footnotes
  return writer.toc === undefined && !writer.hasFootnotesPlaceholder ? html : withToc(writer, html)
}

function withToc(writer: HtmlWriter, html: string): string {
  const tree = writer.toc && tocTree(writer.toc, writer.entries)
  const list = tree === undefined || tree.children.length === 0 ? '' : writer.html(tree, 0)
  return html.replace(tocPlaceholder, () => list).replaceAll(footnotesPlaceholder, '')
}

/** The footnotes that have a marker, in the order of their markers. */
function footnotesHtml(writer: HtmlWriter): string {
  let items = ''
  // A footnote may contain the first marker of another footnote, so the map can grow during the loop.
  for (const footnote of writer.footnotes.values()) items += writer.html(footnoteItem(writer, footnote), 4)
  if (items === '') return ''
  const { footnote_nr: start } = writer.options
  const first = start === 1 ? '' : ` start="${start}"`
  return `<div class="footnotes" role="doc-endnotes">\n  <ol${first}>\n${items}  </ol>\n</div>\n`
}
