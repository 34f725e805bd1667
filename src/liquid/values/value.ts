import type { Value } from '../../frontmatter/node'
import { Float } from '../../ruby/float'

/** A value in a template: one of YAML, or one that only Liquid has. */
export type LiquidValue =
  Exclude<Value, Value[] | Map<Value, Value>> | Range | MethodLiteral | Drop | LiquidList | LiquidHash

export type LiquidList = readonly LiquidValue[]
export type LiquidHash = ReadonlyMap<LiquidValue, LiquidValue>

/** `(1..3)` */
export class Range {
  constructor(
    readonly first: bigint,
    readonly last: bigint,
  ) {}

  get size(): number {
    return this.last < this.first ? 0 : Number(this.last - this.first) + 1
  }
}

/** `empty` and `blank`, which ask about the other side of a comparison. */
export class MethodLiteral {
  constructor(readonly question: 'empty' | 'blank') {}
}

/** An object whose values are computed when a template reads them. */
export abstract class Drop {
  /** The value at a key; `undefined` if it has no such key. */
  abstract get(key: string): LiquidValue | undefined
  abstract keys(): readonly string[]

  /** Whether Ruby's `==` is true for the two. */
  isSame(other: Drop): boolean {
    return this === other
  }

  /** What an output writes for it; `undefined` for the same as `inspect`. */
  text(): string | undefined {
    return undefined
  }

  /** What Ruby's `inspect` writes for it. */
  inspect(): string {
    return '#<Drop>'
  }

  /** What `jsonify` writes for it within `depth` lists and mappings. */
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

/** Whether the value is true in a condition of Ruby. */
export function isTrue(value: LiquidValue): boolean {
  return value !== null && value !== false
}

/** An integer as a `number`, if that is exact. */
export function whole(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
