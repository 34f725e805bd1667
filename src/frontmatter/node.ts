import type { Span } from '../text/span'

/** A front matter value as Jekyll's templates see it. A mapping is a `Map`, since its keys need not be strings. */
export type Value = string | number | boolean | null | Value[] | Map<Value, Value>

/** A node of the front matter's tree. Spans are offsets in the whole file; an absent value has an empty span. */
export type Node = Scalar | List | Mapping

export interface Scalar {
  readonly kind: 'scalar'
  readonly span: Span
  /** True where the author wrote quotes or a block scalar, so that `"no"` stays a string. */
  readonly isQuoted: boolean
  readonly value: Value
}

export interface List {
  readonly kind: 'list'
  readonly span: Span
  readonly isFlow: boolean
  readonly items: readonly Node[]
}

export interface Mapping {
  readonly kind: 'mapping'
  readonly span: Span
  readonly pairs: readonly Pair[]
}

export interface Pair {
  readonly key: Node
  readonly value: Node
}

/** The value that a node stands for. A duplicate key's last value wins, as in Ruby. */
export function valueOf(node: Node): Value {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(valueOf)
  return new Map(node.pairs.map(({ key, value }) => [valueOf(key), valueOf(value)]))
}
