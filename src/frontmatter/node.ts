import type { Float } from '../ruby/float'
import type { CalendarDate, Timestamp } from '../ruby/timestamp'
import type { Span } from '../text/span'

/**
 * A front matter value as Jekyll's templates see it. A mapping is a `Map`, since its keys need not be strings; a number
 * is whole (a `bigint` where JavaScript's would lose digits), one with a fraction is a `Float`. `textOfValue` prints all.
 */
export type Value =
  string | number | bigint | boolean | null | Float | CalendarDate | Timestamp | Value[] | Map<Value, Value>

/** A node of the front matter's tree. Spans are offsets in the whole file; an absent value has an empty span. */
export type Node = Scalar | List | Mapping

export interface Scalar {
  readonly kind: 'scalar'
  readonly span: Span
  /** True where the author wrote quotes or a block scalar without a tag, so that `"no"` stays a string. */
  readonly isQuoted: boolean
  /** True for `*name`, whose value is that of the node it stands for; nothing where there is none. */
  readonly isAlias?: boolean
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
