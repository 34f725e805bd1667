import type { Edit } from './edit'
import { lineDiff, linesOf, type Hunk } from './lineDiff'
import { replacement } from './replacement'

/** The edits that make one text of another: line by line, and of each line no more than has changed. */
export function editsBetween(before: string, after: string): Edit[] {
  const [from, to] = [linesOf(before), linesOf(after)]
  const starts = startsOf(from)
  return lineDiff(from, to).map((hunk: Hunk) => {
    const span = { start: starts[hunk.before[0]]!, end: starts[hunk.before[1]]! }
    return replacement(before, span, to.slice(...hunk.after).join(''))
  })
}

/** Where each line starts, and where the last one ends. */
function startsOf(lines: readonly string[]): number[] {
  let at = 0
  return [0, ...lines.map((line) => (at += line.length))]
}
