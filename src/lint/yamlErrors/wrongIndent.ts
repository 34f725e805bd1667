import { indentTitle } from '../fixes'
import type { Diagnosis } from './diagnosis'

/** Reports a wrong indentation. All keys of a mapping must have the same indentation. */
export const wrongIndent: Diagnosis = {
  id: 'wrong-indent',
  safe: 'only',
  needsNeighbours: true,
  isLastResort: true,

  diagnose({ text, entry, entries, index }) {
    if (!entry.key && !entry.isItem) return undefined
    const indentOf = (other: typeof entry) => text.slice(other.indent.start, other.indent.end)
    const own = indentOf(entry)
    const others = entries
      .slice(0, index)
      .reverse()
      .filter(({ key, isItem }) => key ?? isItem)
      .map(indentOf)
    const candidates = [...new Set([...(entry.key ? [''] : []), ...others])].filter((indent) => indent !== own)
    if (own === '' && !entry.isItem) return undefined
    const fixes = candidates.slice(0, 4).map((indent) => ({
      title: indentTitle(indent.length),
      edits: [{ span: entry.indent, text: indent }],
    }))
    const span = entry.indent.start < entry.indent.end ? entry.indent : { ...entry.indent, end: entry.indent.end + 1 }
    return { span, message: { key: 'wrong-indent' }, fixes }
  },
}
