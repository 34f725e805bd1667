import type { ListNode, Node } from '../../frontmatter/node'
import { flowItems } from '../../frontmatter/flowItems'
import type { Span } from '../../text/span'
import { termFields } from '../fields'
import { deleteFix } from '../fixes'
import type { LintedPage, Rule } from '../rule'

/** Reports a dash without a value, or `~`, in a list of tags or categories. Jekyll ignores it. */
export const emptyTerm: Rule = {
  id: 'empty-term',
  severity: 'hint',
  safe: 'only',

  *check(page: LintedPage) {
    const { text } = page
    for (const { name, value } of termFields(page)) {
      if (value.kind !== 'list') continue
      for (const [index, item] of value.items.entries()) {
        if (item.kind !== 'scalar' || item.value !== null || item.isAlias) continue
        const spans = spansOf(text, value, item, index)
        const fixes = spans ? [deleteFix({ key: 'fix.remove-item' }, spans.removed)] : []
        const key = name === 'categories' ? 'empty-term.categories' : 'empty-term'
        yield { span: spans?.reported ?? item.span, message: { key }, fixes }
      }
    }
  },
}

interface ItemSpans {
  readonly reported: Span
  /** The span that the fix deletes. */
  readonly removed: Span
}

function spansOf(text: string, list: ListNode, item: Node, index: number): ItemSpans | undefined {
  return list.isFlow ? flowSpans(text, list, index) : blockSpans(text, item)
}

function blockSpans(text: string, { span }: Node): ItemSpans | undefined {
  const dash = text.lastIndexOf('-', Math.max(span.start - 1, 0))
  const start = text.lastIndexOf('\n', dash) + 1
  const lineBreak = text.indexOf('\n', dash)
  const end = lineBreak < 0 ? text.length : lineBreak + 1
  if (!/^[ \t]*-[ \t]*(?:~|null|Null|NULL)?[ \t]*\r?\n?$/.test(text.slice(start, end))) return undefined
  return { reported: { start: dash, end: start + text.slice(start, end).trimEnd().length }, removed: { start, end } }
}

/** The spans of an item in brackets. The fix deletes the comma after it, or for the last item the comma before it. */
function flowSpans(text: string, list: ListNode, index: number): ItemSpans | undefined {
  const { items } = flowItems(text, list.span)
  const item = items[index]
  if (!item || items.length < list.items.length) return undefined
  const next = items[index + 1]
  const before = items[index - 1]
  const removed = next
    ? { start: item.span.start, end: next.span.start }
    : { start: before ? before.span.end : item.span.start, end: item.span.end }
  return { reported: item.span, removed }
}
