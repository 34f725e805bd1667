import type { ListNode, Node, Pair, Scalar } from '../frontmatter/node'
import { valueToString } from '../frontmatter/valueToString'
import type { TermKind } from '../jekyll/output/terms'
import { splitWords } from '../ruby/words'
import type { Span } from '../text/span'
import type { FileText } from './fileText'

/** A tag or category in the front matter. */
export interface TermOccurrence {
  readonly name: string
  readonly span: Span
  /** True for a word of a string that Jekyll splits; false for a whole value. */
  readonly isWord: boolean
  /** The value that contains the term. */
  readonly scalar: Scalar
  /** The list that contains the term. */
  readonly list?: ListNode
}

const plurals: Record<TermKind, string> = { tag: 'tags', category: 'categories' }

/** The tags or categories of a file, one array for each set of its keys. */
export function termOccurrences(file: FileText, kind: TermKind): TermOccurrence[][] {
  return file.keySets.map((pairs) => placesAmong(pairs, file.text, kind))
}

/**
 * The terms that Jekyll reads (see `tagsOf` and `categoriesOf`). `tag` hides `tags`, but `category` does not hide
 * `categories`.
 */
function placesAmong(pairs: readonly Pair[], text: string, kind: TermKind): TermOccurrence[] {
  const singular = lastPair(pairs, kind)
  const plural = lastPair(pairs, plurals[kind])
  const own = singular ? [...places(singular.value)] : []
  if (kind === 'tag' && singular && isSet(singular.value)) return own
  return [...own, ...pluralPlaces(text, plural)].sort((a, b) => a.span.start - b.span.start)
}

/** The pair of a key. If the key occurs twice, the last pair takes effect. */
export function lastPair(pairs: readonly Pair[], name: string): Pair | undefined {
  return pairs.findLast(({ key }) => key.kind === 'scalar' && key.value === name)
}

function isSet(node: Node): boolean {
  return node.kind !== 'scalar' || (node.value !== null && node.value !== false)
}

function pluralPlaces(text: string, pair: Pair | undefined): Iterable<TermOccurrence> {
  if (pair?.value.kind === 'list') return places(pair.value)
  return pair?.value.kind === 'scalar' && typeof pair.value.value === 'string' ? words(text, pair.value) : []
}

function* places(node: Node, list?: ListNode): Generator<TermOccurrence> {
  if (node.kind === 'list') for (const item of node.items) yield* places(item, node)
  else if (node.kind === 'scalar' && node.value !== null && !(typeof node.value === 'object' && node.isAlias))
    yield { name: valueToString(node.value), span: node.span, isWord: false, scalar: node, ...(list && { list }) }
}

// Matches words like Ruby's `split` without arguments.
const word = /[^\0 \t\r\n\f\v]+/g

/** The words of a string that Jekyll splits. Words that contain escapes are ignored. */
function* words(text: string, scalar: Scalar): Generator<TermOccurrence> {
  const { start, end } = scalar.span
  const source = text.slice(start, end)
  const inner = /^["']/.test(source) ? 1 : 0
  const wanted = splitWords(String(scalar.value)).values()
  let next = wanted.next()
  for (const { index, 0: name } of source.slice(inner, source.length - inner).matchAll(word)) {
    if (name !== next.value) continue // the indicator of a block scalar
    const from = start + inner + index
    yield { name, span: { start: from, end: from + name.length }, isWord: true, scalar }
    next = wanted.next()
  }
}
