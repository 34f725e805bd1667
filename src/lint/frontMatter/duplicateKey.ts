import type { MappingNode, Node, Pair } from '../../frontmatter/node'
import type { Span } from '../../text/span'
import { deleteFix } from '../fixes'
import type { Finding, LintedPage, Rule } from '../rule'

/**
 * Reports a key that occurs twice. Ruby keeps the last value, without a warning. `<<` may occur twice, because each
 * one is merged.
 */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'warning',

  *check({ text, frontMatter: { root } }: LintedPage) {
    if (root) for (const mapping of mappings(root)) yield* findings(text, mapping)
  },
}

function* findings(text: string, { pairs }: MappingNode): Generator<Finding> {
  for (const [index, pair] of pairs.entries()) {
    const name = nameOf(pair)
    const later = pairs.slice(index + 1)
    if (name === undefined || name === '<<' || !later.some((each) => nameOf(each) === name)) continue
    const [next] = later
    yield {
      span: pair.key.span,
      message: { key: 'duplicate-key', args: { name } },
      fixes:
        next && isRemovable(text, pair)
          ? [deleteFix({ key: 'fix.remove-duplicate', args: { name } }, removal(text, pair, next))]
          : [],
    }
  }
}

/** Whether the key has lines of its own, and no anchor that other values may use. */
function isRemovable(text: string, { key, value }: Pair): boolean {
  const before = text.slice(text.lastIndexOf('\n', key.span.start - 1) + 1, key.span.start)
  return /^[ \t]*(?:- +)*$/.test(before) && !/(?:^|[\s:])&\S/.test(text.slice(key.span.end, value.span.end))
}

/** The span from this key to the next line. A comment above the next key belongs to the next key, and is kept. */
function removal(text: string, pair: Pair, next: Pair): Span {
  const end = pair.value.span.end
  const lineBreak = text.indexOf('\n', Math.max(pair.key.span.end, end - 1))
  const isOwnLine = lineBreak >= 0 && lineBreak < next.key.span.start
  return { start: pair.key.span.start, end: isOwnLine ? lineBreak + 1 + indentOf(text, pair) : next.key.span.start }
}

function indentOf(text: string, { key }: Pair): number {
  return key.span.start - (text.lastIndexOf('\n', key.span.start - 1) + 1)
}

function* mappings(node: Node): Generator<MappingNode> {
  if (node.kind === 'list') for (const item of node.items) yield* mappings(item)
  if (node.kind !== 'mapping') return
  yield node
  for (const { value } of node.pairs) yield* mappings(value)
}

function nameOf({ key }: Pair): string | undefined {
  return key.kind === 'scalar' && typeof key.value === 'string' ? key.value : undefined
}
