import type { YamlLine } from '../../frontmatter/entries'
import type { Span } from '../../text/span'
import type { Diagnosis, Explanation, InvalidLine } from './diagnosis'

/** Reports `- item` below a key that already has a value, if the key that it belongs to is further up and empty. */
export const misplacedItem: Diagnosis = {
  id: 'misplaced-item',
  safe: 'only',
  needsNeighbours: true,

  diagnose({ text, entry, entries, index }) {
    const { key, isItem } = entry
    if (key && isItem) return dashedKey(text, entry, key.span, { entries, index })
    return isItem ? strayItems(text, entry, { entries, index }) : undefined
  },
}

type Neighbours = Pick<InvalidLine, 'entries' | 'index'>

function strayItems(text: string, entry: YamlLine, { entries, index }: Neighbours): Explanation | undefined {
  const firstIndex = entries.slice(0, index).findLastIndex((each) => !isPlainItem(each)) + 1
  const items = entries.slice(firstIndex)
  const end = items.findIndex((each) => !isPlainItem(each))
  const [first = entry, last = entry] = [items[0], items.at(end < 0 ? -1 : end - 1)]
  const owner = entries.slice(0, firstIndex).findLast((each, at) => isEmptyKey(each, entries[at + 1]))
  const after = items[end]?.line.start ?? text.indexOf('\n', last.line.end) + 1
  const { start } = first.line
  const place = owner && text.indexOf('\n', owner.line.end) + 1
  if (!owner?.key || place === undefined || place >= start || after <= start) return undefined
  const edits = [
    { span: { start: place, end: place }, text: text.slice(start, after) },
    { span: { start, end: after }, text: '' },
  ]
  return {
    span: { start: first.value.start, end: entry.value.end },
    message: { key: 'misplaced-item', args: { name: owner.key.name } },
    fixes: [{ title: { key: 'fix.move-items', args: { name: owner.key.name } }, edits }],
  }
}

function isPlainItem({ key, isItem }: YamlLine): boolean {
  return isItem && !key
}

/** Whether a line is a key without a value, and without items or text below it. */
function isEmptyKey({ key, value }: YamlLine, next: YamlLine | undefined): boolean {
  const isFollowed = next?.key !== undefined || next?.indent.end === next?.line.end
  return key !== undefined && value.start === value.end && isFollowed && next?.isItem !== true
}

/**
 * The explanation for `- title: Foo` above keys without dashes. The dash begins a list, and these keys cannot
 * continue it.
 */
function dashedKey(text: string, entry: YamlLine, key: Span, { entries, index }: Neighbours): Explanation | undefined {
  const next = entries.slice(index + 1).find(({ line, indent }) => indent.end < line.end && text[indent.end] !== '#')
  const isAtMargin = entry.indent.start === entry.indent.end && next?.indent.start === next?.indent.end
  const isFirst = entries.slice(0, index).every(({ key, isItem }) => !key && !isItem)
  if (!isFirst || !isAtMargin || !next?.key || next.isItem) return undefined
  const start = entry.indent.end
  const edits = [{ span: { start, end: key.start }, text: '' }]
  return {
    span: { start, end: start + 1 },
    message: { key: 'misplaced-item.dash' },
    fixes: [{ title: { key: 'fix.remove-dash' }, edits }],
  }
}
