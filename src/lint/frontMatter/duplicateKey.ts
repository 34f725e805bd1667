import type { Mapping, Node, Pair } from '../../frontmatter/node'
import type { Span } from '../../text/span'
import { deleteFix, linesOfPair } from '../fixes'
import type { Finding, Fix, Page, Rule } from '../rule'

/** Ruby keeps the last value of a key that stands twice; the earlier ones are lost without a word. */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'warning',

  *check({ text, frontMatter: { root } }: Page) {
    if (root) for (const mapping of mappings(root)) yield* lost(text, mapping)
  },
}

function* lost(text: string, { pairs }: Mapping): Generator<Finding> {
  for (const [index, pair] of pairs.entries()) {
    const name = nameOf(pair)
    const later = pairs.slice(index + 1).filter((other) => nameOf(other) === name)
    if (name === undefined || later.length === 0) continue
    yield {
      span: pair.key.span,
      message: { key: 'duplicate-key', args: { name } },
      fixes: fixes(text, name, pair, pairs[index + 1]!, later),
    }
  }
}

/** Takes out what is lost anyway; where the one that counts is empty, rather that one. */
function fixes(text: string, name: string, pair: Pair, next: Pair, later: readonly Pair[]): Fix[] {
  const here = deleteFix({ key: 'fix.remove-duplicate', args: { name } }, removal(text, pair, next))
  const last = later.length === 1 && later[0] ? linesOfPair(text, later[0]) : undefined
  if (!last || !isNothing(later[0]!) || isNothing(pair)) return [here]
  return [deleteFix({ key: 'fix.remove-empty', args: { name } }, last), here]
}

function isNothing({ value }: Pair): boolean {
  return value.kind === 'scalar' && value.value === null
}

/** From this key to the next one's line; comments above the next key are the next key's. */
function removal(text: string, pair: Pair, next: Pair): Span {
  const end = pair.value.span.end
  const lineBreak = text.indexOf('\n', Math.max(pair.key.span.end, end - 1))
  const isOwnLine = lineBreak >= 0 && lineBreak < next.key.span.start
  return { start: pair.key.span.start, end: isOwnLine ? lineBreak + 1 + indentOf(text, pair) : next.key.span.start }
}

function indentOf(text: string, { key }: Pair): number {
  return key.span.start - (text.lastIndexOf('\n', key.span.start - 1) + 1)
}

function* mappings(node: Node): Generator<Mapping> {
  if (node.kind === 'list') for (const item of node.items) yield* mappings(item)
  if (node.kind !== 'mapping') return
  yield node
  for (const { value } of node.pairs) yield* mappings(value)
}

function nameOf({ key }: Pair): string | undefined {
  return key.kind === 'scalar' && typeof key.value === 'string' ? key.value : undefined
}
