import { figureAttributes } from '../convert/standaloneImage'
import type { Element } from '../element'
import { spanTokens } from './spans'
import type { TokenWriter } from './tokenWriter'

/**
 * Writes a figure for an image that is alone in its paragraph and marked `{:standalone}`. Its `alt` text is the
 * caption.
 */
export function writeStandaloneImage(writer: TokenWriter, paragraph: Element, image: Element): void {
  const { figure, own } = figureAttributes(paragraph, image)
  writer.block('figure_open', 'figure', 1, { ...paragraph, attributes: figure })
  writer.block('kramdown_html', '', 0).content = '\n'
  const inline = writer.block('inline', '', 0)
  inline.children = spanTokens(writer, [{ ...image, attributes: own }])
  writer.block('kramdown_html', '', 0).content = '\n'
  writer.block('figcaption_open', 'figcaption', 1)
  const caption = writer.block('inline', '', 0)
  const text = new writer.Token('text', '', 0)
  text.content = writer.decoded(own.get('alt') ?? '')
  caption.children = [text]
  writer.block('figcaption_close', 'figcaption', -1)
  writer.block('figure_close', 'figure', -1)
}
