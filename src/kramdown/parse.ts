import { parseBlocks } from './blockParser'
import { type Document, is24, isGfm, newDocument } from './document'
import { type Element, element } from './element'
import { spanElements, spanElements24 } from './html/elements'
import type { Options } from './options'
import { Source } from './source'
import { applyGfm } from './tree/gfm'
import { markAbbreviations } from './tree/abbreviations'
import { resolve } from './tree/resolve'

export interface Parsed {
  readonly document: Document
  readonly root: Element
}

/**
 * Parses a text as kramdown does: all blocks first, then spans, so that definitions may come later than their uses.
 * `line` is that of the text's start, 0-based in the whole file.
 */
export function parse(text: string, options: Options, line: number): Parsed {
  const document = newDocument(options)
  const root = element('root', '', line)
  const unix = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const normalized = unix.endsWith('\n') ? unix : `${unix}\n`
  parseBlocks(document, root, new Source(normalized, line, is24(options) ? spanElements24 : spanElements), 0)
  resolve(document, root)
  markAbbreviations(document, root)
  for (const footnote of document.footnotes.values()) {
    resolve(document, footnote)
    markAbbreviations(document, footnote)
  }
  if (isGfm(options)) applyGfm(document, root)
  return { document, root }
}
