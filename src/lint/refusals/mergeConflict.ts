import type { Fix } from '../rule'
import { sourceOf, type Cause } from './cause'

/** The marks that git leaves around two versions of the same lines (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented). */
export const mergeConflict: Cause = {
  id: 'merge-conflict',
  needsNeighbours: true,

  diagnose(line) {
    if (!/^<{7}(?: |$)/.test(sourceOf(line))) return undefined
    const { start } = line.entry.line
    const conflict = /<{7}.*\n([^]*?)(?:\|{7}.*\n[^]*?)?={7}.*\n([^]*?)>{7}[^\n]*(?:\n|$)/y
    conflict.lastIndex = start
    const match = conflict.exec(line.text)
    if (!match) return undefined
    const theirs = start + match[0].indexOf(match[2]!, match[0].search(/\n={7}/) + 1)
    const end = start + match[0].length
    const keep = (key: 'fix.keep-ours' | 'fix.keep-theirs', from: number, length: number): Fix => ({
      title: { key },
      edits: [
        { span: { start, end: from }, text: '' },
        { span: { start: from + length, end }, text: '' },
      ],
    })
    const ours = start + match[0].indexOf('\n') + 1
    return {
      span: line.entry.line,
      message: { key: 'merge-conflict' },
      fixes: [keep('fix.keep-ours', ours, match[1]!.length), keep('fix.keep-theirs', theirs, match[2]!.length)],
    }
  },
}
