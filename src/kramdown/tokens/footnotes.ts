import { footnoteItem } from '../convert/footnotes'
import { writeBlock } from './blocks'
import type { TokenWriter } from './tokenWriter'

/**
 * Writes the footnotes that have a marker, in the order of their first markers. Each footnote has links back to its
 * markers.
 */
export function writeFootnotes(writer: TokenWriter): void {
  if (writer.footnotes.size === 0) return
  const { footnote_nr: start } = writer.options
  const section = writer.block('footnotes_open', 'div', 1)
  section.attrs = [
    ['class', 'footnotes'],
    ['role', 'doc-endnotes'],
  ]
  const list = writer.block('ordered_list_open', 'ol', 1)
  if (start !== 1) list.attrs = [['start', String(start)]]
  // A footnote may contain the first marker of another footnote, so the map can grow during the loop.
  for (const footnote of writer.footnotes.values()) writeBlock(writer, footnoteItem(writer, footnote))
  writer.block('ordered_list_close', 'ol', -1)
  writer.block('footnotes_close', 'div', -1)
}
