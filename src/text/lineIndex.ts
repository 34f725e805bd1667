import { firstIndex } from './firstIndex'

/** Converts offsets in a text to lines and columns. */
export class LineIndex {
  private readonly starts: readonly number[]

  constructor(text: string) {
    this.starts = lineStarts(text)
  }

  /** The line and the column of an offset. Both are 0-based, and the column is in UTF-16 code units. */
  at(offset: number): { readonly line: number; readonly column: number } {
    const line = Math.max(0, firstIndex(this.starts, (start) => start > offset) - 1)
    return { line, column: offset - (this.starts[line] ?? 0) }
  }
}

/** The offsets at which the lines of a text start. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
