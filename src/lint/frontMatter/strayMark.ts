import type { Scalar } from '../../frontmatter/node'
import { parseYaml } from '../../frontmatter/parseYaml'
import { fieldsOf, itemsOf } from '../fields'
import { quoteFix } from '../fixes'
import type { Finding, Fix, Page, Rule } from '../rule'

/** `title: Foo"`, `tags: a, b]`: without the mark that opens it the closing one is text, and is published. */
export const strayMark: Rule = {
  id: 'stray-mark',
  severity: 'warning',

  *check(page: Page) {
    for (const { name, value } of fieldsOf(page))
      for (const node of value.kind === 'list' ? itemsOf(value) : [value])
        if (node.kind === 'scalar' && !node.isQuoted && !node.isAlias && typeof node.value === 'string')
          yield* findings(page.text, node, name === 'date')
  },
}

const opening: Readonly<Record<string, string>> = { '"': '"', "'": "'", ']': '[', '}': '{' }

// Inches and feet follow a digit, and an apostrophe the s of many or the n of `walkin'`.
function* findings(text: string, { span }: Scalar, isDate: boolean): Generator<Finding> {
  const source = text.slice(span.start, span.end)
  if (/[&!]\S*[ \t]+$/.test(text.slice(Math.max(0, span.start - 80), span.start))) return // a word is lost before it
  const last = isDate ? /["']$/ : /[^\s\d]"$|[^\s\dsn]'$|[\]}]$/i
  const mark = last.exec(source)?.[0].slice(-1)
  const opener = mark && opening[mark]
  if (!mark || !opener || source.slice(0, -1).includes(opener) || source.includes('\n')) return
  const opened = opener + source
  const isTaken = parseYaml(opened).errors.length === 0
  const open: Fix = {
    title: { key: 'fix.open', args: { mark: opener } },
    edits: [{ span: { start: span.start, end: span.start }, text: opener }],
  }
  const at = { start: span.end - 1, end: span.end }
  yield {
    span: at,
    message: { key: 'stray-mark', args: { mark, opener } },
    fixes: [...(isTaken ? [open] : []), quoteFix(text, span)],
  }
}
