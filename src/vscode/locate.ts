import { Location, Range, type Uri } from 'vscode'
import { LineIndex } from '../text/lineIndex'
import type { Span } from '../text/span'

/** Ranges in a text that no editor has open. */
export class Ranges {
  private readonly lines: LineIndex

  constructor(text: string) {
    this.lines = new LineIndex(text.replace(/\r(?!\n)/g, '\n')) // the editor breaks lines there too
  }

  of({ start, end }: Span): Range {
    const [from, to] = [this.lines.at(start), this.lines.at(end)]
    return new Range(from.line, from.column, to.line, to.column)
  }
}

/** Places of a file. */
export function locations(uri: Uri, text: string, spans: readonly Span[]): Location[] {
  const ranges = new Ranges(text)
  return spans.map((span) => new Location(uri, ranges.of(span)))
}
