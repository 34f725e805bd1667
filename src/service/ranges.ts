import { LineIndex } from '../text/lineIndex'
import type { Span } from '../text/span'

/** A line and a column, both from 0, the column in UTF-16 code units. */
export interface LinePosition {
  readonly line: number
  readonly column: number
}

export interface LineRange {
  readonly start: LinePosition
  readonly end: LinePosition
}

/** A range of a file. */
export interface Location {
  readonly uri: string
  readonly range: LineRange
}

/** The start of a file. */
export const startOfFile: LineRange = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } }

/** Converts spans of a text to ranges, in lines as an editor counts them. */
export class Ranges {
  private readonly lines: LineIndex

  constructor(text: string) {
    this.lines = new LineIndex(text.replace(/\r(?!\n)/g, '\n')) // a lone carriage return ends a line for an editor
  }

  of({ start, end }: Span): LineRange {
    return { start: this.lines.at(start), end: this.lines.at(end) }
  }
}
