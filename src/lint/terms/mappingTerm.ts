import type { MappingNode } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import { valueOf } from '../../frontmatter/valueOf'
import { itemsOf, termFields } from '../fields'
import { quoteFix } from '../fixes'
import type { Fix, LintedPage, Rule } from '../rule'

/**
 * Reports `- C: the language` in a list, or `category: {a: b}`. YAML reads a mapping, and Jekyll uses Ruby's text for
 * it.
 */
export const mappingTerm: Rule = {
  id: 'mapping-term',
  severity: 'warning',

  *check(page: LintedPage) {
    for (const { name, value } of termFields(page))
      for (const item of isOneTerm(name) && value.kind === 'mapping' ? [value] : itemsOf(value)) {
        if (item.kind !== 'mapping') continue
        const message = { key: 'mapping-term', args: { key: name, name: valueToString(valueOf(item)) } } as const
        const start = item.span.start
        const span = { start, end: start + page.text.slice(start, item.span.end).trimEnd().length }
        yield { span, message, fixes: fixes(page.text, item, span) }
      }
  },
}

/** Whether Jekyll reads a string in this key as one name, and does not split it. */
function isOneTerm(name: string): boolean {
  return name === 'tag' || name === 'category'
}

function fixes(text: string, item: MappingNode, span: MappingNode['span']): Fix[] {
  const source = text.slice(span.start, span.end)
  if (source.includes('\n') || source.startsWith('{')) return []
  return [...asKey(text, item), quoteFix(text, span)]
}

/** The fix that removes the dash of the last item, if the item looks like a key of the front matter. */
function asKey(text: string, { span, pairs }: MappingNode): Fix[] {
  const key = pairs[0]?.key
  const start = text.lastIndexOf('\n', span.start) + 1
  const name = key?.kind === 'scalar' ? String(key.value) : ''
  const below = text.slice(text.indexOf('\n', span.start) + 1)
  if (!/^[ \t]*-[ \t]*$/.test(text.slice(start, span.start)) || !/^\w+_\w+$|^date$/.test(name)) return []
  if (/^[ \t]*-[ \t]/.test(below)) return []
  return [{ title: { key: 'fix.as-key' }, edits: [{ span: { start, end: span.start }, text: '' }] }]
}
