import type { Float } from '../ruby/float'
import type { CalendarDate, Timestamp } from '../ruby/timestamp'
import type { Span } from '../text/span'

/**
 * A front matter value as Jekyll's templates get it. A mapping is a `Map`, since its keys may be any value. An integer
 * is a number, or a `bigint` if a JavaScript number would lose digits; a number with a fraction is a `Float`.
 * `valueToString` prints every value.
 */
export type Value =
  string | number | bigint | boolean | null | Float | CalendarDate | Timestamp | Value[] | Map<Value, Value>

/** A node of the front matter's tree. Spans are offsets in the whole file. An absent value has an empty span. */
export type Node = Scalar | ListNode | MappingNode

export interface Scalar {
  readonly kind: 'scalar'
  readonly span: Span
  /**
   * True if the value has quotes or is a block scalar, without a tag. Such a value stays a string: `"no"` is not false.
   */
  readonly isQuoted: boolean
  /** True for an alias (`*name`), which has the value of the node it refers to, or null if there is none. */
  readonly isAlias?: boolean
  readonly value: Value
}

export interface ListNode {
  readonly kind: 'list'
  readonly span: Span
  readonly isFlow: boolean
  readonly items: readonly Node[]
}

export interface MappingNode {
  readonly kind: 'mapping'
  readonly span: Span
  readonly pairs: readonly Pair[]
}

export interface Pair {
  readonly key: Node
  readonly value: Node
}
