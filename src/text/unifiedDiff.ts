import { forDiffHeader } from '../escape/diff'
import { lineDiff, linesOf, type Hunk } from './lineDiff'

/** How many lines stand around a change. */
const around = 3

/**
 * What has changed, as `diff -u` and `git diff` tell it
 * (https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html); empty where nothing has.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [from, to] = [linesOf(before), linesOf(after)]
  const groups = grouped(lineDiff(from, to))
  if (groups.length === 0) return ''
  const name = path.replace(/^\/+/, '')
  return `--- ${forDiffHeader(`a/${name}`)}\n+++ ${forDiffHeader(`b/${name}`)}\n${groups.map((group) => written(group, from, to)).join('')}`
}

/** Changes whose surroundings touch are told together. */
function grouped(hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = []
  for (const hunk of hunks) {
    const last = groups.at(-1)
    if (last && hunk.before[0] - last.at(-1)!.before[1] <= 2 * around) last.push(hunk)
    else groups.push([hunk])
  }
  return groups
}

function written(group: readonly Hunk[], from: readonly string[], to: readonly string[]): string {
  const [first, last] = [group[0]!, group.at(-1)!]
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

/** Lines count from 1; an empty range names the line before it. */
function range(start: number, end: number): string {
  const count = end - start
  return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`
}
