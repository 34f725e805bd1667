import type { Cause } from './cause'

/** `- item` below a key that has a value already, while the key it belongs to stands empty further up. */
export const misplacedItem: Cause = {
  id: 'misplaced-item',
  needsNeighbours: true,

  diagnose({ text, entry, entries, index }) {
    const isItem = (at: number) => entries[at]?.isItem === true && !entries[at].key
    if (!isItem(index)) return undefined
    let first = index
    while (isItem(first - 1)) first -= 1
    let last = index
    while (isItem(last + 1)) last += 1
    const owner = entries.slice(0, first).findLast(({ key, value }) => key && value.start === value.end)
    const after = entries[last + 1]?.line.start ?? text.indexOf('\n', entries[last]!.line.end) + 1
    const start = entries[first]!.line.start
    const place = owner && text.indexOf('\n', owner.line.end) + 1
    if (!owner?.key || place === undefined || place >= start || after <= start) return undefined
    const edits = [
      { span: { start: place, end: place }, text: text.slice(start, after) },
      { span: { start, end: after }, text: '' },
    ]
    return {
      span: { start: entries[first]!.value.start, end: entry.value.end },
      message: { key: 'misplaced-item', args: { name: owner.key.name } },
      fixes: [{ title: { key: 'fix.move-items', args: { name: owner.key.name } }, edits }],
    }
  },
}
