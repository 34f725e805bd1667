import { valueToString } from '../../frontmatter/valueToString'
import { valueOf } from '../../frontmatter/valueOf'
import type { ListNode } from '../../frontmatter/node'
import { fieldNamed } from '../fields'
import { namesCategories } from '../namesCategories'
import type { Fix, LintedPage, Rule } from '../rule'

/** Reports a list in the list of `categories`. The URL contains it in Ruby's notation, with brackets and quotes. */
export const nestedCategories: Rule = {
  id: 'nested-categories',
  severity: 'warning',

  *check(page: LintedPage) {
    const field = fieldNamed(page, 'categories')
    if (field?.value.kind !== 'list' || !namesCategories(page)) return
    const list = field.value
    for (const item of list.items) {
      if (item.kind !== 'list') continue
      const shown = valueToString(valueOf(item))
      const colon = list.items.length === 1 ? field.pair.key.span.end : undefined
      yield {
        span: item.span,
        message: { key: 'nested-categories', args: { shown } },
        fixes: list.isFlow ? withoutBrackets(item) : inItsPlace(page.text, item, colon),
      }
    }
  },
}

function withoutBrackets(item: ListNode): Fix[] {
  if (!isPlainList(item)) return []
  const { start, end } = item.span
  const edits = [start, end - 1].map((at) => ({ span: { start: at, end: at + 1 }, text: '' }))
  return [{ title: { key: 'fix.flatten' }, edits }]
}

/**
 * The fix for a bracketed list that is the only item of a list: the bracketed list becomes the key's value. The key
 * ends at `colon`.
 */
function inItsPlace(text: string, item: ListNode, colon: number | undefined): Fix[] {
  const { start } = item.span
  if (colon === undefined || !isPlainList(item) || !/^:[ \t]*\r?\n[ \t]*-[ \t]*$/.test(text.slice(colon, start)))
    return []
  return [{ title: { key: 'fix.flatten' }, edits: [{ span: { start: colon + 1, end: start }, text: ' ' }] }]
}

function isPlainList({ isFlow, items }: ListNode): boolean {
  return isFlow && items.length > 0 && items.every(({ kind }) => kind === 'scalar')
}
