import type { Cause } from './cause'

/** `[a, , b]`: between two commas of a list something has to stand. */
export const emptyItem: Cause = {
  id: 'empty-item',

  diagnose({ entry, value }) {
    const gap = /^\[.*?(?:(,[ \t]*)(?=,)|(?<=^\[[ \t]*)(,[ \t]*))/.exec(value)
    if (!gap) return undefined
    const gone = (gap[1] ?? gap[2])!
    const start = entry.value.start + gap.index + gap[0].length - gone.length
    const span = { start, end: start + gone.length }
    const fixes = [{ title: { key: 'fix.remove-comma' as const }, edits: [{ span, text: '' }] }]
    return { span: { start, end: start + 1 }, message: { key: 'empty-item' }, fixes }
  },
}
