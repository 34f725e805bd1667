import type { Cause } from './cause'

/** `"C:\dir"`: between double quotes a backslash starts an escape, and YAML knows few (https://yaml.org/spec/1.1/#id872840). */
export const badEscape: Cause = {
  id: 'bad-escape',

  diagnose({ entry, value }) {
    const escape = /^"(?:[^"\\]|\\["\\/ 0abtnvfre_NLPxuU])*(\\.)(?:[^"\\]|\\.)*"$/.exec(value)?.[1]
    if (escape === undefined || value.includes("'")) return undefined
    const { start, end } = entry.value
    const edits = [start, end - 1].map((at) => ({ span: { start: at, end: at + 1 }, text: "'" }))
    const fixes = [{ title: { key: 'fix.requote' as const }, edits }]
    return { span: entry.value, message: { key: 'bad-escape', args: { escape } }, fixes }
  },
}
