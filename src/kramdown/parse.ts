import { runSteps, type Steps } from '../text/steps'
import { blockSteps } from './blockParser'
import { blocks } from './blocks'
import { type KramdownDocument, is24, isGfm, newDocument } from './document'
import { type Element, newElement } from './element'
import { spanElements, spanElements24 } from './html/elements'
import type { Options } from './options'
import { SourceScanner } from './sourceScanner'
import { applyGfm } from './tree/gfm'
import { markAbbreviations } from './tree/abbreviations'
import { resolve, resolveSteps } from './tree/resolve'

const blockParsers = blocks.map(([, parse]) => parse)

export interface ParseResult {
  readonly document: KramdownDocument
  readonly root: Element
}

/**
 * Parses a text as kramdown does: first all blocks, then all spans, so a definition may come after its uses. `line` is
 * the line of the text's start, 0-based in the whole file.
 */
export function parse(text: string, options: Options, line: number): ParseResult {
  return runSteps(parseSteps(text, options, line))
}

/** Parses a text as `parse` does, in steps of about one block each. */
export function* parseSteps(text: string, options: Options, line: number): Steps<ParseResult> {
  const document = newDocument(options)
  const root = newElement('root', '', line)
  const unix = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const normalized = unix.endsWith('\n') ? unix : `${unix}\n`
  const source = new SourceScanner(normalized, line, is24(options) ? spanElements24 : spanElements)
  yield* blockSteps(document, root, source, blockParsers)
  yield* resolveSteps(document, root)
  markAbbreviations(document, root)
  yield
  for (const footnote of document.footnotes.values()) {
    resolve(document, footnote)
    markAbbreviations(document, footnote)
  }
  if (isGfm(options)) applyGfm(document, root)
  return { document, root }
}
