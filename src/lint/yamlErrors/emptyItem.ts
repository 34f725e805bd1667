import type { Diagnosis } from './diagnosis'

/** Reports `[a, , b]`. YAML requires an item between two commas of a list. */
export const emptyItem: Diagnosis = {
  id: 'empty-item',
  safe: 'only',

  diagnose({ entry, value }) {
    const gap = /^\[.*?(?:(?<middle>,[ \t]*)(?=,)|(?<=^\[[ \t]*)(?<first>,[ \t]*))/.exec(value)
    if (!gap) return undefined
    const removed = gap.groups?.['middle'] ?? gap.groups?.['first'] ?? ''
    const start = entry.value.start + gap.index + gap[0].length - removed.length
    const span = { start, end: start + removed.length }
    const fixes = [{ title: { key: 'fix.remove-comma' as const }, edits: [{ span, text: '' }] }]
    return { span: { start, end: start + 1 }, message: { key: 'empty-item' }, fixes }
  },
}
