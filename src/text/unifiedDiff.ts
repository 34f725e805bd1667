import { forDiffHeader } from '../escape/diff'
import { lineDiff, splitLines, type Hunk } from './lineDiff'

/** The number of unchanged lines that are shown before and after a change. */
const around = 3

/**
 * The changes in the format of `diff -u` and `git diff`
 * (https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html), or an empty string if there are
 * none.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [from, to] = [splitLines(before), splitLines(after)]
  const groups = grouped(lineDiff(from, to))
  if (groups.length === 0) return ''
  const name = path.replace(/^\/+/, '')
  const header = `--- ${forDiffHeader(`a/${name}`)}\n+++ ${forDiffHeader(`b/${name}`)}\n`
  return header + groups.map((group) => groupText(group, from, to)).join('')
}

type Group = [Hunk, ...Hunk[]]

/** Groups the hunks. Changes whose surrounding lines touch or overlap are in one group. */
function grouped(hunks: readonly Hunk[]): Group[] {
  const groups: Group[] = []
  let end = -Infinity
  for (const hunk of hunks) {
    const group = hunk.before[0] - end <= 2 * around ? groups.at(-1) : undefined
    if (group === undefined) groups.push([hunk])
    else group.push(hunk)
    end = hunk.before[1]
  }
  return groups
}

function groupText(group: Group, from: readonly string[], to: readonly string[]): string {
  const [first] = group
  const last = group.at(-1) ?? first
  const start = Math.max(0, first.before[0] - around)
  const end = Math.min(from.length, last.before[1] + around)
  const shift = first.after[0] - first.before[0]
  const growth = last.after[1] - last.before[1]
  const parts: string[] = []
  let done = start
  for (const { before, after } of group) {
    parts.push(
      marked(' ', from.slice(done, before[0])),
      marked('-', from.slice(...before)),
      marked('+', to.slice(...after)),
    )
    done = before[1]
  }
  parts.push(marked(' ', from.slice(done, end)))
  return `@@ -${range(start, end)} +${range(start + shift, end + growth)} @@\n${parts.join('')}`
}

function marked(mark: string, lines: readonly string[]): string {
  return lines.map((line) => `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`).join('')
}

/**
 * The range of lines in the diff's format, where lines are 1-based. An empty range has the number of the line before
 * it.
 */
function range(start: number, end: number): string {
  const count = end - start
  return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`
}
