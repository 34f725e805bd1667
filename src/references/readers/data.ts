import type { FileText } from '../fileText'
import type { Reference } from '../reference'

const path = /\bsite\.data((?:\.[\w-]+|\[(?:"[^"\]]*"|'[^'\]]*')\])+)/g
const part = /[\w-]+|"([^"]*)"|'([^']*)'/g

/**
 * The references `site.data.authors.jane` in tags and outputs. Each segment refers to the data at the path up to that
 * segment.
 */
export function* data({ text, body }: FileText): Generator<Reference> {
  for (const { markup } of body.liquid)
    for (const { index, 0: whole, 1: parts = '' } of text.slice(markup.start, markup.end).matchAll(path))
      yield* partsOf(parts, markup.start + index + whole.length - parts.length)
}

function* partsOf(source: string, start: number): Generator<Reference> {
  let above = ''
  for (const { index, 0: written, 1: double, 2: single } of source.matchAll(part)) {
    const name = above + (double ?? single ?? written)
    yield { kind: 'data', name, span: { start: start + index, end: start + index + written.length } }
    above = `${name}.`
  }
}
