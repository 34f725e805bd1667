/** Lines that replace other lines. Line numbers are 0-based; the line `to` is not included. */
export interface Hunk {
  readonly before: readonly [from: number, to: number]
  readonly after: readonly [from: number, to: number]
}

/** The lines of a text, each with its line break. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/**
 * The largest product of the two numbers of lines that is compared, because comparing takes quadratic time. Above it,
 * all lines are one change.
 */
const mostCompared = 250_000

/** The lines that differ, in order. The hunks contain as few unchanged lines as possible. */
export function lineDiff(before: readonly string[], after: readonly string[]): Hunk[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const [a, b] = [before.slice(start, before.length - tail), after.slice(start, after.length - tail)]
  if (a.length === 0 && b.length === 0) return []
  const hunks = a.length * b.length > mostCompared ? [whole(a, b)] : between(a, b)
  return hunks.map((hunk) => moved(hunk, start))
}

function whole(a: readonly string[], b: readonly string[]): Hunk {
  return { before: [0, a.length], after: [0, b.length] }
}

/** The hunks between the lines of a longest common subsequence. */
function between(a: readonly string[], b: readonly string[]): Hunk[] {
  const common = new CommonLengths(a, b)
  const hunks: Hunk[] = []
  let [i, j, fromA, fromB] = [0, 0, 0, 0]
  const close = () => {
    if (i > fromA || j > fromB) hunks.push({ before: [fromA, i], after: [fromB, j] })
  }
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      close()
      ;[i, j] = [i + 1, j + 1]
      ;[fromA, fromB] = [i, j]
    } else if (common.at(i + 1, j) >= common.at(i, j + 1)) i += 1
    else j += 1
  }
  ;[i, j] = [a.length, b.length]
  close()
  return hunks
}

/** The lengths of the longest common subsequences of the last lines of two lists, for any number of last lines. */
class CommonLengths {
  private readonly width: number
  private readonly lengths: Uint32Array

  constructor(a: readonly string[], b: readonly string[]) {
    this.width = b.length + 1
    this.lengths = new Uint32Array((a.length + 1) * this.width)
    for (let i = a.length - 1; i >= 0; i -= 1)
      for (let j = b.length - 1; j >= 0; j -= 1)
        this.lengths[i * this.width + j] =
          a[i] === b[j] ? this.at(i + 1, j + 1) + 1 : Math.max(this.at(i + 1, j), this.at(i, j + 1))
  }

  /** The length for the lines of `a` from `i` on and the lines of `b` from `j` on. */
  at(i: number, j: number): number {
    return this.lengths[i * this.width + j] ?? 0
  }
}

function moved({ before, after }: Hunk, by: number): Hunk {
  return { before: [before[0] + by, before[1] + by], after: [after[0] + by, after[1] + by] }
}
