import { LineIndex, lineStarts } from '../text/lineIndex'

/** The origin of a part of an output: its offset in the output and its offset in the source. */
export interface OutputOrigin {
  readonly output: number
  readonly source: number
  /** Whether the part is copied from the source. */
  readonly isCopied: boolean
}

/** Maps positions in an output to positions in its source. Offsets are in UTF-16 code units; lines are 0-based. */
export class LineMap {
  private readonly lines: LineIndex
  private readonly starts: readonly number[]

  constructor(
    source: string,
    output: string,
    private readonly origins: readonly OutputOrigin[],
  ) {
    this.lines = new LineIndex(source)
    this.starts = lineStarts(output)
  }

  /** The line of the source for a line of the output. After the end of the output, the source line of its last line. */
  sourceLine(outputLine: number): number {
    return this.lines.at(this.sourceOffset(this.starts[outputLine] ?? this.starts.at(-1) ?? 0)).line
  }

  /** The offset in the source for an offset in the output. For text that a tag wrote, the offset of the tag. */
  sourceOffset(output: number): number {
    const origin = this.originAt(output)
    if (!origin) return 0
    return origin.isCopied ? origin.source + output - origin.output : origin.source
  }

  private originAt(output: number): OutputOrigin | undefined {
    let low = 0
    for (let high = this.origins.length; high - low > 1;) {
      const middle = (low + high) >> 1
      if ((this.origins[middle]?.output ?? 0) <= output) low = middle
      else high = middle
    }
    return this.origins[low]
  }
}
