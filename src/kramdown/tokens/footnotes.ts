import { footnoteItem, markerHtml } from '../convert/footnotes'
import type { Element } from '../element'
import { writeBlock } from './blocks'
import { writeHtml } from './spans'
import type { Writer } from './writer'

/** A footnote's marker. */
export function writeMarker(writer: Writer, marker: Element): void {
  writeHtml(writer, markerHtml(writer, marker))
}

/** The notes that were referred to, in the order of their markers, each with links back. */
export function writeFootnotes(writer: Writer): void {
  if (writer.footnotes.size === 0) return
  const { footnote_nr: start } = writer.options
  const section = writer.block('footnotes_open', 'div', 1)
  section.attrs = [
    ['class', 'footnotes'],
    ['role', 'doc-endnotes'],
  ]
  const list = writer.block('ordered_list_open', 'ol', 1)
  if (start !== 1) list.attrs = [['start', String(start)]]
  // A note may refer to notes that no one referred to before: the map grows while it is walked.
  for (const footnote of writer.footnotes.values()) writeBlock(writer, footnoteItem(writer, footnote))
  writer.block('ordered_list_close', 'ol', -1)
  writer.block('footnotes_close', 'div', -1)
}
