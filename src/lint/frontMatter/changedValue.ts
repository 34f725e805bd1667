import type { Node, Scalar } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import { fieldsOf, itemsOf, termKeys, type Field } from '../fields'
import { quoteFix } from '../fixes'
import type { Span } from '../../text/span'
import type { Finding, Fix, LintedPage, Rule } from '../rule'

/** Keys whose values are strings. */
const strings = ['title', 'subtitle', 'description', 'author', 'layout', 'tag', 'category', 'excerpt']

/**
 * Reports values that YAML changes: it reads `yes` as true, `1.10` as 1.1 and `012` as 10. In quotes, they stay as
 * written.
 */
export const changedValue: Rule = {
  id: 'changed-value',
  severity: 'warning',
  safe: 'only',
  otherIds: ['typographic-quotes'],

  *check(page: LintedPage) {
    for (const field of fieldsOf(page)) yield* escapesAndQuotes(page.text, field)
    for (const field of fieldsOf(page))
      for (const node of stringsIn(field)) {
        const source = page.text.slice(node.span.start, node.span.end)
        if (!isChanged(field.name, node, source)) continue
        const args = { source, value: valueToString(node.value) }
        yield { span: node.span, message: { key: 'changed-value', args }, fixes: [quoteFix(page.text, node.span)] }
      }
  },
}

/** The findings for unintended escapes, and for quotes that have no meaning in YAML. */
function* escapesAndQuotes(text: string, { name, value }: Field): Generator<Finding> {
  for (const node of value.kind === 'list' ? itemsOf(value) : [value]) {
    if (node.kind !== 'scalar' || node.isAlias) continue
    const source = text.slice(node.span.start, node.span.end)
    const escape = /^"/.test(source) ? unintendedEscape(source) : undefined
    if (escape !== undefined) {
      const fixes = source.includes("'") || /\\["\\]/.test(source) ? [] : [requoteFix(node.span)]
      yield { span: node.span, message: { key: 'changed-value.escape', args: { escape } }, fixes }
    } else if (strict.has(name) && /^[“”„‘’«][^“”„‘’«»"']*[“”‘’»]$/.test(source))
      yield {
        id: 'typographic-quotes',
        safe: 'first',
        span: node.span,
        message: { key: 'typographic-quotes.kept' },
        fixes: [straightFix(node.span)],
      }
  }
}

/** Keys whose values are names, dates and paths, which do not contain quotes. */
const strict: ReadonlySet<string> = new Set([
  ...termKeys,
  'layout',
  'date',
  'permalink',
  'published',
  'author',
  'lang',
  'slug',
])

/**
 * An escape that is probably not intended: `\a` in `\alpha`, or any escape in a Windows path. Tabs and line breaks
 * may be intended.
 */
function unintendedEscape(source: string): string | undefined {
  const path = /(?<=^"[A-Za-z]:)\\[a-zA-Z]/.exec(source)?.[0]
  return path ?? /(?<!\\)(?:\\\\)*(\\[abefv](?=[a-z]))/.exec(source)?.[1]
}

function requoteFix({ start, end }: Span): Fix {
  const edits = [start, end - 1].map((at) => ({ span: { start: at, end: at + 1 }, text: "'" }))
  return { title: { key: 'fix.single-quotes' }, edits }
}

function straightFix({ start, end }: Span): Fix {
  const edits = [start, end - 1].map((at) => ({ span: { start: at, end: at + 1 }, text: '"' }))
  return { title: { key: 'fix.straight-quotes' }, edits }
}

/** The scalars of a field that should be strings. */
function stringsIn({ name, value }: Field): Scalar[] {
  const nodes: Node[] = [...(strings.includes(name) ? [value] : []), ...(termKeys.includes(name) ? itemsOf(value) : [])]
  return nodes.filter((node) => node.kind === 'scalar')
}

function isChanged(name: string, node: Scalar, source: string): boolean {
  if (node.isQuoted || node.isAlias || node.value === null || typeof node.value === 'string') return false
  // `excerpt: false`, `layout: false` and `author: false` are intended.
  if (typeof node.value === 'boolean')
    return ['title', 'tag', 'category', 'tags', 'categories', 'subtitle'].includes(name)
  return valueToString(node.value) !== source
}
