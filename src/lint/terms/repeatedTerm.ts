import { flowItems } from '../../frontmatter/flowItems'
import type { ListNode, Scalar } from '../../frontmatter/node'
import type { Span } from '../../text/span'
import { fieldNamed } from '../fields'
import { deleteFix } from '../fixes'
import type { Fix, LintedPage, Rule } from '../rule'

/**
 * Reports repeated tags. Jekyll removes repeated categories, but not repeated tags, so the tag's page lists the post
 * twice.
 */
export const repeatedTerm: Rule = {
  id: 'repeated-tag',
  severity: 'warning',
  safe: 'only',

  *check(page: LintedPage) {
    const name = fieldNamed(page, 'tag')?.value ? 'tag' : 'tags'
    const list = page.kind === 'page' ? undefined : fieldNamed(page, name)?.value
    if (list?.kind !== 'list') return
    const seen = new Set<unknown>()
    for (const [index, item] of list.items.entries()) {
      if (item.kind !== 'scalar' || item.isAlias || typeof item.value !== 'string') continue
      if (seen.has(item.value)) {
        const message = { key: 'repeated-tag', args: { tag: item.value } } as const
        yield { span: item.span, message, fixes: fixes(page.text, list, item, index) }
      }
      seen.add(item.value)
    }
  },
}

function fixes(text: string, list: ListNode, item: Scalar, index: number): Fix[] {
  const span = removalOf(text, list, item, index)
  return span ? [deleteFix({ key: 'fix.remove-item' }, span)] : []
}

/** The span to delete in order to remove an item of a list; `undefined` if the item shares its line. */
export function removalOf(text: string, list: ListNode, item: Scalar, index: number): Span | undefined {
  if (!list.isFlow) {
    const start = text.lastIndexOf('\n', item.span.start) + 1
    const lineBreak = text.indexOf('\n', item.span.end - 1)
    const end = lineBreak < 0 ? text.length : lineBreak + 1
    return /^[ \t]*-[ \t]*$/.test(text.slice(start, item.span.start)) ? { start, end } : undefined
  }
  const { items } = flowItems(text, list.span)
  const before = items[index - 1]
  const next = items[index + 1]
  if (before) return { start: before.span.end, end: item.span.end }
  return next && { start: item.span.start, end: next.span.start }
}
