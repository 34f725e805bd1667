import type { Span } from '../text/span'

/** The words of a text with their spans in the file. The text begins at the offset `start` of the file. */
export function* wordsAt(text: string, start: number): Generator<{ readonly name: string; readonly span: Span }> {
  for (const { index, 0: name } of text.matchAll(/[^\s]+/g))
    yield { name, span: { start: start + index, end: start + index + name.length } }
}
