import type { Value } from '../../frontmatter/node'
import { Float } from '../../ruby/float'

/** A value in a template: a YAML value, or one that only Liquid has. */
export type LiquidValue =
  Exclude<Value, Value[] | Map<Value, Value>> | Range | MethodLiteral | Drop | LiquidList | LiquidHash

export type LiquidList = readonly LiquidValue[]
export type LiquidHash = ReadonlyMap<LiquidValue, LiquidValue>

/** A range such as `(1..3)`. */
export class Range {
  constructor(
    readonly first: bigint,
    readonly last: bigint,
  ) {}

  get size(): number {
    return this.last < this.first ? 0 : Number(this.last - this.first) + 1
  }
}

/** The literals `empty` and `blank`, which test the other side of a comparison. */
export class MethodLiteral {
  constructor(readonly question: 'empty' | 'blank') {}
}

/** An object whose values are computed when a template reads them. */
export abstract class Drop {
  /** The value at a key; `undefined` if the drop does not have the key. */
  abstract get(key: string): LiquidValue | undefined
  abstract keys(): readonly string[]

  /** Whether Ruby's `==` is true for this drop and another. */
  isSame(other: Drop): boolean {
    return this === other
  }

  /** The text of the drop in an output; `undefined` if it is the same as that of `inspect`. */
  text(): string | undefined {
    return undefined
  }

  /** The text of the drop that Ruby's `inspect` returns. */
  inspect(): string {
    return '#<Drop>'
  }

  /** The entries that `jsonify` writes if the drop is inside `depth` lists and mappings. */
  jsonEntries: (depth: number) => [string, LiquidValue][] = () => this.entries()

  entries(): [string, LiquidValue][] {
    return this.keys().map((key) => [key, this.get(key) ?? null])
  }
}

export function isList(value: LiquidValue): value is LiquidList {
  return Array.isArray(value)
}

export function isHash(value: LiquidValue): value is LiquidHash {
  return value instanceof Map
}

export function isInteger(value: LiquidValue): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint'
}

export function isNumber(value: LiquidValue): value is number | bigint | Float {
  return isInteger(value) || value instanceof Float
}

/** Whether Ruby treats the value as true in a condition. */
export function isTrue(value: LiquidValue): boolean {
  return value !== null && value !== false
}

/** An integer as a `number` if that is exact, else as a `bigint`. */
export function whole(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
