import type { Edit } from '../../text/edit'
import type { Diagnosis } from './diagnosis'

/**
 * Reports `"C:\dir"`. A backslash in double quotes begins an escape, and only some escapes are valid
 * (https://yaml.org/spec/1.1/#id872840).
 */
export const badEscape: Diagnosis = {
  id: 'bad-escape',
  safe: 'first',

  diagnose({ entry, value }) {
    const escape = /^"(?:[^"\\]|\\["\\/ 0abtnvfre_NLPxuU])*(\\.)(?:[^"\\]|\\.)*"$/.exec(value)?.[1]
    if (escape === undefined) return undefined
    const { start, end } = entry.value
    const single = [start, end - 1].map((at) => ({ span: { start: at, end: at + 1 }, text: "'" }))
    const fix = value.includes("'")
      ? { title: { key: 'fix.escape-backslashes' as const }, edits: doubled(value, start) }
      : { title: { key: 'fix.single-quotes' as const }, edits: single }
    return { span: entry.value, message: { key: 'bad-escape', args: { escape } }, fixes: [fix] }
  },
}

/** The edits that double each backslash that does not begin a valid escape. */
function doubled(value: string, offset: number): Edit[] {
  const all = [...value.matchAll(/\\(.)/g)].filter(([, next = '']) => !/["\\/ 0abtnvfre_NLPxuU]/.test(next))
  return all.map(({ index }) => ({ span: { start: offset + index, end: offset + index }, text: '\\' }))
}
