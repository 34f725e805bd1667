import type { List, Node } from '../../frontmatter/node'
import { flowItems } from '../../frontmatter/flowItems'
import type { Span } from '../../text/span'
import { termFields } from '../fields'
import { deleteFix } from '../fixes'
import type { Page, Rule } from '../rule'

/** A dash with nothing after it, or `~`, among tags. Jekyll passes over it. */
export const emptyTerm: Rule = {
  id: 'empty-term',
  severity: 'hint',

  *check(page: Page) {
    const { text } = page
    for (const { name, value } of termFields(page)) {
      if (value.kind !== 'list') continue
      for (const [index, item] of value.items.entries()) {
        if (item.kind !== 'scalar' || item.value !== null || item.isAlias) continue
        const place = placeOf(text, value, item, index)
        const fixes = place ? [deleteFix({ key: 'fix.remove-item' }, place.whole)] : []
        const key = name === 'categories' ? 'empty-term.categories' : 'empty-term'
        yield { span: place?.mark ?? item.span, message: { key }, fixes }
      }
    }
  },
}

/** What to mark, and what has to go. */
function placeOf(text: string, list: List, item: Node, index: number): { mark: Span; whole: Span } | undefined {
  return list.isFlow ? flowPlace(text, list, index) : blockPlace(text, item)
}

function blockPlace(text: string, { span }: Node): { mark: Span; whole: Span } | undefined {
  const dash = text.lastIndexOf('-', Math.max(span.start - 1, 0))
  const start = text.lastIndexOf('\n', dash) + 1
  const lineBreak = text.indexOf('\n', dash)
  const end = lineBreak < 0 ? text.length : lineBreak + 1
  if (!/^[ \t]*-[ \t]*(?:~|null|Null|NULL)?[ \t]*\r?\n?$/.test(text.slice(start, end))) return undefined
  return { mark: { start: dash, end: start + text.slice(start, end).trimEnd().length }, whole: { start, end } }
}

/** With the comma after it, or, of the last item, the one before it. */
function flowPlace(text: string, list: List, index: number): { mark: Span; whole: Span } | undefined {
  const { items } = flowItems(text, list.span)
  const item = items[index]
  if (!item || items.length < list.items.length) return undefined
  const next = items[index + 1]
  const before = items[index - 1]
  const whole = next
    ? { start: item.span.start, end: next.span.start }
    : { start: before ? before.span.end : item.span.start, end: item.span.end }
  return { mark: item.span, whole }
}
