import { pairsOf } from '../../frontmatter/frontMatter'
import type { Node, Pair } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import type { FileText } from '../fileText'
import type { Reference } from '../reference'

/** The greatest depth of keys that are read. */
const deepest = 4
/** Keys whose values are tags, categories or a layout. Other readers find these. */
const otherKinds: ReadonlySet<string> = new Set(['tag', 'tags', 'category', 'categories', 'layout'])

/** The keys of the front matter and their values. The name of a nested key is its path, such as `image.path`. */
export function* keys(file: FileText): Generator<Reference> {
  for (const pair of pairsOf(file.frontMatter)) yield* ofPair(pair, '', 1)
}

function* ofPair({ key, value }: Pair, above: string, depth: number): Generator<Reference> {
  if (key.kind !== 'scalar' || typeof key.value !== 'string' || depth > deepest) return
  const name = above + key.value
  yield { kind: 'key', name, span: key.span }
  if (!otherKinds.has(name)) yield* ofValue(value, name, depth)
}

function* ofValue(node: Node, key: string, depth: number): Generator<Reference> {
  if (node.kind === 'list') for (const item of node.items) yield* ofValue(item, key, depth)
  else if (node.kind === 'mapping') for (const pair of node.pairs) yield* ofPair(pair, `${key}.`, depth + 1)
  else if (node.value !== null && typeof node.value !== 'bigint')
    yield { kind: 'value', name: valueToString(node.value), span: node.span, key }
}
