/** Lines that have been put in the place of others: from and to, the latter not included, counted from 0. */
export interface Hunk {
  readonly before: readonly [from: number, to: number]
  readonly after: readonly [from: number, to: number]
}

/** The lines of a text, each with its line break. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Two changed stretches longer than this are told as one change, to stay linear. */
const mostCompared = 250_000

/** Which lines differ, in their order; of what is the same as few lines as can be are in it. */
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

/** The gaps between the lines of a longest common subsequence. */
function between(a: readonly string[], b: readonly string[]): Hunk[] {
  const lengths = commonLengths(a, b)
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
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1
    else j += 1
  }
  ;[i, j] = [a.length, b.length]
  close()
  return hunks
}

/** How many lines the rests of both have in common, by where the rests begin. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  return lengths
}

function moved({ before, after }: Hunk, by: number): Hunk {
  return { before: [before[0] + by, before[1] + by], after: [after[0] + by, after[1] + by] }
}
