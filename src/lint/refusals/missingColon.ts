import { isUsualKey } from '../usualKeys'
import { sourceOf, type Cause } from './cause'

/** `tags` above its items, `title Foo`: a key without its colon. */
export const missingColon: Cause = {
  id: 'missing-colon',
  needsNeighbours: true,

  diagnose(line) {
    const { entry, entries, index } = line
    const word = /^[ \t]*([A-Za-z](?:[\w-]*\w)?)(?=(\s*$)|[ \t]+\S)/.exec(sourceOf(line))
    const next = entries[index + 1]
    const hasItems = next !== undefined && (next.isItem || next.indent.end > next.indent.start)
    const isKey = isUsualKey(word?.[1] ?? '') || (word?.[2] === undefined ? hasValue(sourceOf(line)) : hasItems)
    if (!word || entry.key || !isKey) return undefined
    const start = entry.indent.end
    const end = start + word[1]!.length
    return {
      span: { start, end },
      message: { key: 'missing-colon', args: { name: word[1]! } },
      fixes: [{ title: { key: 'fix.colon' }, edits: [{ span: { start: end, end }, text: ':' }] }],
    }
  },
}

/** A name and one word after it that no sentence goes on with: a number, a quoted text, a list. */
function hasValue(source: string): boolean {
  return /^[ \t]*[a-z][\w-]*[ \t]+(?:[\d/][^\s]*|true|false|\[.*\]|"[^"]*"|'[^']*')[ \t]*$/.test(source)
}
