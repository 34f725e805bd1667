import type { Edit } from './edit'
import { lineDiff, splitLines, type Hunk } from './lineDiff'
import { minimalEdit } from './minimalEdit'

/**
 * The edits that turn `before` into `after`. They replace only the lines that differ, and in these lines only the part
 * that changed.
 */
export function editsBetween(before: string, after: string): Edit[] {
  const [from, to] = [splitLines(before), splitLines(after)]
  const starts = startsOf(from)
  return lineDiff(from, to).map((hunk: Hunk) => {
    const [start = before.length, end = before.length] = hunk.before.map((line) => starts[line])
    return minimalEdit(before, { start, end }, to.slice(...hunk.after).join(''))
  })
}

/** The offset of the start of each line, and the offset of the end of the last line. */
function startsOf(lines: readonly string[]): number[] {
  let at = 0
  return [0, ...lines.map((line) => (at += line.length))]
}
