import { isUsualKey } from '../isUsualKey'
import { sourceOf, type Diagnosis } from './diagnosis'

/** Reports a key without a colon, such as `tags` above its items, or `title Foo`. */
export const missingColon: Diagnosis = {
  id: 'missing-colon',
  safe: 'only',
  needsNeighbours: true,

  diagnose(line) {
    const { entry, entries, index } = line
    const word = /^[ \t]*([A-Za-z](?:[\w-]*\w)?)(?=(\s*$)|[ \t]+\S)/.exec(sourceOf(line))
    const next = entries[index + 1]
    const hasItems = next !== undefined && (next.isItem || next.indent.end > next.indent.start)
    const isKey = isUsualKey(word?.[1] ?? '') || (word?.[2] === undefined ? hasValue(sourceOf(line)) : hasItems)
    if (!word || entry.key || !isKey) return undefined
    const [, name = ''] = word
    const start = entry.indent.end
    const end = start + name.length
    return {
      span: { start, end },
      message: { key: 'missing-colon', args: { name } },
      fixes: [{ title: { key: 'fix.colon' }, edits: [{ span: { start: end, end }, text: ':' }] }],
    }
  },
}

/** Whether a name is followed by a value that cannot be prose: a number, a boolean, a quoted string, or a list. */
function hasValue(source: string): boolean {
  return /^[ \t]*[a-z][\w-]*[ \t]+(?:[\d/][^\s]*|true|false|\[.*\]|"[^"]*"|'[^']*')[ \t]*$/.test(source)
}
