import type { Entry } from '../../frontmatter/entries'
import type { Cause, Diagnosis, RefusedLine } from './cause'

/** `- item` below a key that has a value already, while the key it belongs to stands empty further up. */
export const misplacedItem: Cause = {
  id: 'misplaced-item',
  needsNeighbours: true,

  diagnose: (line) => (line.entry.key && line.entry.isItem ? dashedKey(line) : strayItems(line)),
}

function strayItems({ text, entry, entries, index }: RefusedLine): Diagnosis | undefined {
  const isItem = (at: number) => entries[at]?.isItem === true && !entries[at].key
  if (!isItem(index)) return undefined
  let first = index
  while (isItem(first - 1)) first -= 1
  let last = index
  while (isItem(last + 1)) last += 1
  const isFree = ({ key, value }: Entry, at: number) =>
    key !== undefined &&
    value.start === value.end &&
    (entries[at + 1]?.key !== undefined || entries[at + 1]?.indent.end === entries[at + 1]?.line.end) &&
    entries[at + 1]?.isItem !== true
  const owner = entries.slice(0, first).findLast(isFree)
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
}

/** `- title: Foo` above keys without dashes: with its dash it begins a list, which they cannot go on with. */
function dashedKey({ text, entry, entries, index }: RefusedLine): Diagnosis | undefined {
  const next = entries.slice(index + 1).find(({ line, indent }) => indent.end < line.end && text[indent.end] !== '#')
  const isAtMargin = entry.indent.start === entry.indent.end && next?.indent.start === next?.indent.end
  const isFirst = entries.slice(0, index).every(({ key, isItem }) => !key && !isItem)
  if (!isFirst || !isAtMargin || !next?.key || next.isItem) return undefined
  const start = entry.indent.end
  const edits = [{ span: { start, end: entry.key!.span.start }, text: '' }]
  return {
    span: { start, end: start + 1 },
    message: { key: 'misplaced-item.dash' },
    fixes: [{ title: { key: 'fix.remove-dash' }, edits }],
  }
}
