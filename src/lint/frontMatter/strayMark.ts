import type { Scalar } from '../../frontmatter/node'
import { parseYaml } from '../../frontmatter/parseYaml'
import { fieldsOf, itemsOf } from '../fields'
import { quoteFix } from '../fixes'
import type { Finding, Fix, LintedPage, Rule } from '../rule'

/**
 * Reports `title: Foo"` and `tags: a, b]`. A closing quote or bracket without an opening one becomes a part of the
 * published string.
 */
export const strayMark: Rule = {
  id: 'stray-mark',
  severity: 'warning',
  safe: 'first',

  *check(page: LintedPage) {
    for (const { name, value } of fieldsOf(page))
      for (const node of value.kind === 'list' ? itemsOf(value) : [value])
        if (node.kind === 'scalar' && !node.isQuoted && !node.isAlias && typeof node.value === 'string')
          yield* findings(page.text, node, name === 'date')
  },
}

const opening: Readonly<Record<string, string>> = { '"': '"', "'": "'", ']': '[', '}': '{' }

// A quote after a digit means inches or feet. One after an s or n is an apostrophe, as in `walkin'`.
function* findings(text: string, { span }: Scalar, isDate: boolean): Generator<Finding> {
  const source = text.slice(span.start, span.end)
  if (/[&!]\S*[ \t]+$/.test(text.slice(Math.max(0, span.start - 80), span.start))) return // `lost-word` reports it
  const last = isDate ? /["']$/ : /[^\s\d]"$|[^\s\dsn]'$|[\]}]$/i
  const mark = last.exec(source)?.[0].slice(-1)
  const openingMark = mark && opening[mark]
  if (!mark || !openingMark || source.slice(0, -1).includes(openingMark) || source.includes('\n')) return
  const isValid = parseYaml(openingMark + source).errors.length === 0
  const open: Fix = {
    title: { key: 'fix.open', args: { mark: openingMark } },
    edits: [{ span: { start: span.start, end: span.start }, text: openingMark }],
  }
  yield {
    span: { start: span.end - 1, end: span.end },
    message: { key: 'stray-mark', args: { mark, opener: openingMark } },
    fixes: [...(isValid ? [open] : []), quoteFix(text, span)],
  }
}
