/** Where an output text comes from. Offsets are UTF-16 units, lines count from 0. */
export class LineMap {
  private readonly lines: readonly number[]

  /** `starts[i]` is where the i-th piece of the output begins, `lines[i]` the line of the source that it comes from. */
  constructor(lines: readonly number[]) {
    this.lines = lines
  }

  /** The line of the source for a line of the output; past the end that of the last. */
  sourceLine(outputLine: number): number {
    return this.lines[outputLine] ?? this.lines.at(-1) ?? 0
  }
}
