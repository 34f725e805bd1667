import type { TermOccurrence } from '../../references/termOccurrences'
import type { Edit } from '../../text/edit'

/**
 * The edit that removes an item from its list, with its comma or its line. `undefined` if the term is not an item, or
 * if the item has an anchor, which an alias may refer to.
 */
export function removeItem(text: string, { span, scalar, list }: TermOccurrence): Edit | undefined {
  if (!list || /&\S+[ \t]+$/.test(text.slice(list.span.start, span.start))) return undefined
  return list.isFlow
    ? fromFlow(
        text,
        list.items.indexOf(scalar),
        list.items.map((item) => item.span),
      )
    : line(text, span)
}

function fromFlow(text: string, index: number, spans: readonly TermOccurrence['span'][]): Edit | undefined {
  const own = spans[index]
  const before = spans[index - 1]
  if (!own) return undefined
  if (before) return { span: { start: before.end, end: own.end }, text: '' }
  const after = /^[ \t\r\n]*,[ \t\r\n]*/.exec(text.slice(own.end))?.[0] ?? ''
  return { span: { start: own.start, end: own.end + after.length }, text: '' }
}

/**
 * The edit that removes `- a` with its line; `undefined` for `- - a`, because that line may begin a list with more
 * items.
 */
function line(text: string, { start, end }: TermOccurrence['span']): Edit | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineBreak = text.indexOf('\n', end)
  if (!/^[ \t]*-[ \t]+$/.test(text.slice(from, start)) || lineBreak < 0) return undefined
  return { span: { start: from, end: lineBreak + 1 }, text: '' }
}
