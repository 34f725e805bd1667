import { LineIndex, lineStarts } from '../text/lineIndex'

/** A piece of an output: where it begins, and where it comes from. */
export interface Origin {
  readonly output: number
  readonly source: number
  /** True where the source's own text stands there, letter by letter. */
  readonly isCopied: boolean
}

/** Where an output comes from. Offsets are UTF-16 units, lines count from 0. */
export class LineMap {
  private readonly lines: LineIndex
  private readonly starts: readonly number[]

  constructor(
    source: string,
    output: string,
    private readonly origins: readonly Origin[],
  ) {
    this.lines = new LineIndex(source)
    this.starts = lineStarts(output)
  }

  /** The line of the source for a line of the output; past the end that of the last. */
  sourceLine(outputLine: number): number {
    return this.lines.at(this.sourceOffset(this.starts[outputLine] ?? this.starts.at(-1)!)).line
  }

  /** The offset in the source for one in the output: where a tag wrote it, that of the tag. */
  sourceOffset(output: number): number {
    const origin = this.originAt(output)
    if (!origin) return 0
    return origin.isCopied ? origin.source + output - origin.output : origin.source
  }

  private originAt(output: number): Origin | undefined {
    let low = 0
    for (let high = this.origins.length; high - low > 1;) {
      const middle = (low + high) >> 1
      if (this.origins[middle]!.output <= output) low = middle
      else high = middle
    }
    return this.origins[low]
  }
}
