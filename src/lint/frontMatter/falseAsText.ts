import type { Scalar } from '../../frontmatter/node'
import { fieldsOf } from '../fields'
import { useFix } from '../fixes'
import type { LintedPage, Rule } from '../rule'

/** Keys that turn something on or off, in Jekyll and in many themes. */
const switches: ReadonlySet<string> = new Set([
  'published',
  'toc',
  'comments',
  'math',
  'mathjax',
  'mermaid',
  'pin',
  'share',
  'hidden',
  'related',
  'read_time',
  'draft',
  'sitemap',
  'search',
  'toc_sticky',
  'author_profile',
  'show_date',
  'featured',
])

/**
 * Reports values that are true in Ruby and Liquid but look false. Everything except `false` and `nil` is true, even
 * the string `"false"`, `n` and the number 0.
 */
export const falseAsText: Rule = {
  id: 'false-as-text',
  severity: 'warning',
  safe: 'only',
  otherIds: ['true-as-text'],

  *check(page: LintedPage) {
    for (const { name, value: node } of fieldsOf(page)) {
      if (!switches.has(name) || node.kind !== 'scalar' || node.isAlias) continue
      const value = page.text.slice(node.span.start, node.span.end)
      if (isNo(name, node))
        yield {
          span: node.span,
          message: { key: name === 'published' ? 'false-as-text.published' : 'false-as-text', args: { name, value } },
          fixes: [useFix(page.text, node.span, 'false')],
        }
      else if (isYes(node))
        yield {
          id: 'true-as-text',
          severity: 'hint',
          span: node.span,
          message: { key: 'true-as-text', args: { name, value } },
          fixes: [useFix(page.text, node.span, 'true')],
        }
    }
  },
}

function isNo(name: string, { value }: Scalar): boolean {
  return (value === 0 && name === 'published') || (typeof value === 'string' && /^(?:false|no|off|n|f|0)$/i.test(value))
}

function isYes({ value, isQuoted }: Scalar): boolean {
  return typeof value === 'string' && isQuoted && /^(?:true|yes|on)$/i.test(value)
}
