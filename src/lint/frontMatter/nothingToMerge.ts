import type { ListNode, Node, Pair } from '../../frontmatter/node'
import { load } from '../../frontmatter/valueOf'
import { consequenceOf } from '../yamlErrors/yamlError'
import { replaceFix } from '../fixes'
import type { Fix, LintedPage, Rule } from '../rule'

/**
 * Reports `<<:` with anything but one mapping. SafeYAML then raises an error, even for a list of mappings, which YAML
 * allows.
 */
export const nothingToMerge: Rule = {
  id: 'nothing-to-merge',
  severity: 'error',
  blocksOtherRules: true,

  *check(page: LintedPage) {
    const { root, errors } = page.frontMatter
    if (!root || errors.length > 0 || !load(root).isRefused) return
    for (const { key, value } of mergesOf(root))
      if (value.kind !== 'mapping')
        yield {
          span: key.span,
          message: { key: 'nothing-to-merge', args: { fate: consequenceOf(page) } },
          fixes: value.kind === 'list' ? oneByOne(page.text, key, value) : [],
        }
  },
}

function* mergesOf(node: Node): Generator<Pair> {
  if (node.kind === 'list') for (const item of node.items) yield* mergesOf(item)
  if (node.kind !== 'mapping') return
  for (const pair of node.pairs) {
    if (pair.key.kind === 'scalar' && pair.key.value === '<<') yield pair
    else yield* mergesOf(pair.value)
  }
}

/**
 * The fix that gives each mapping its own `<<`. The order is reversed, because the last `<<` wins, but in a list the
 * first mapping wins.
 */
function oneByOne(text: string, key: Node, { span, items }: ListNode): Fix[] {
  const indent = text.slice(text.lastIndexOf('\n', key.span.start - 1) + 1, key.span.start)
  const aliases = items.map((item) => text.slice(item.span.start, item.span.end).trim())
  if (indent.trim() !== '' || aliases.length === 0 || !aliases.every((alias) => /^\*[^\s,[\]{}]+$/.test(alias)))
    return []
  const merges = aliases.reverse().map((alias) => `<<: ${alias}`)
  const end = span.start + text.slice(span.start, span.end).trimEnd().length
  return [
    replaceFix(
      { key: 'fix.merge-one-by-one' },
      text,
      { start: key.span.start, end },
      merges.join(`${newline(text)}${indent}`),
    ),
  ]
}

function newline(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
