import type { Fix } from '../rule'
import { sourceOf, type Diagnosis } from './diagnosis'

/**
 * Reports Git's conflict markers around two versions
 * (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented).
 */
export const mergeConflict: Diagnosis = {
  id: 'merge-conflict',
  needsNeighbours: true,

  diagnose(line) {
    if (!/^<{7}(?: |$)/.test(sourceOf(line))) return undefined
    const { start } = line.entry.line
    const conflict = /<{7}.*\n([^]*?)(?:\|{7}.*\n[^]*?)?={7}.*\n([^]*?)>{7}[^\n]*(?:\n|$)/y
    conflict.lastIndex = start
    const match = conflict.exec(line.text)
    if (!match) return undefined
    const [whole, oursText = '', theirsText = ''] = match
    const ours = start + whole.indexOf('\n') + 1
    const theirs = start + whole.indexOf(theirsText, whole.search(/\n={7}/) + 1)
    const end = start + whole.length
    const keep = (key: 'fix.keep-ours' | 'fix.keep-theirs', from: number, length: number): Fix => ({
      title: { key },
      edits: [
        { span: { start, end: from }, text: '' },
        { span: { start: from + length, end }, text: '' },
      ],
    })
    return {
      span: line.entry.line,
      message: { key: 'merge-conflict' },
      fixes: [keep('fix.keep-ours', ours, oursText.length), keep('fix.keep-theirs', theirs, theirsText.length)],
    }
  },
}
