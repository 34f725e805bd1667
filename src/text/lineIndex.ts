/** Lines and columns of a text, for the edges where people and other programs want them. */
export class LineIndex {
  private readonly starts: readonly number[]

  constructor(text: string) {
    this.starts = lineStarts(text)
  }

  /** Line and column of an offset, both from 0, the column in UTF-16 code units. */
  at(offset: number): { readonly line: number; readonly column: number } {
    let low = 0
    for (let high = this.starts.length; high - low > 1;) {
      const middle = (low + high) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low, column: offset - this.starts[low]! }
  }
}

/** The offsets at which the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
