import { isUsualKey } from '../usualKeys'
import { sourceOf, type Cause } from './cause'

/** `tags` above its items, `title Foo`: a key without its colon. */
export const missingColon: Cause = {
  id: 'missing-colon',
  needsNeighbours: true,

  diagnose(line) {
    const { entry, entries, index } = line
    const word = /^([A-Za-z][\w-]*)(?=(\s*$)|[ \t]+\S)/.exec(sourceOf(line))
    const next = entries[index + 1]
    const hasItems = next !== undefined && (next.isItem || next.indent.end > next.indent.start)
    if (!word || entry.key || !(word[2] === undefined ? isUsualKey(word[1]!) : hasItems || isUsualKey(word[1]!)))
      return undefined
    const end = entry.line.start + word[1]!.length
    return {
      span: { start: entry.line.start, end },
      message: { key: 'missing-colon', args: { name: word[1]! } },
      fixes: [{ title: { key: 'fix.colon' }, edits: [{ span: { start: end, end }, text: ':' }] }],
    }
  },
}
