import type { Value } from '../../frontmatter/node'
import { Float } from '../../ruby/float'

/** A value as templates see it: what YAML holds, and what only Liquid has. */
export type LiquidValue = Exclude<Value, Value[] | Map<Value, Value>> | Range | Literal | Drop | List | Hash

export type List = readonly LiquidValue[]
export type Hash = ReadonlyMap<LiquidValue, LiquidValue>

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

/** `empty` and `blank`, which are questions about the other side of a comparison. */
export class Literal {
  constructor(readonly question: 'empty' | 'blank') {}
}

/** An object whose values are looked up when a template asks for them. */
export abstract class Drop {
  /** `undefined` where it has no such key. */
  abstract get(key: string): LiquidValue | undefined
  abstract keys(): readonly string[]

  /** Whether two are one to Ruby. */
  isSame(other: Drop): boolean {
    return this === other
  }

  /** What stands where a template writes it out. */
  text(): string | undefined {
    return undefined
  }

  /** What Ruby's `inspect` prints for it. */
  inspect(): string {
    return '#<Drop>'
  }

  /** What `jsonify` writes at a depth of lists and mappings. */
  jsonEntries: (depth: number) => [string, LiquidValue][] = () => this.entries()

  entries(): [string, LiquidValue][] {
    return this.keys().map((key) => [key, this.get(key) ?? null])
  }
}

export function isList(value: LiquidValue): value is List {
  return Array.isArray(value)
}

export function isHash(value: LiquidValue): value is Hash {
  return value instanceof Map
}

export function isInteger(value: LiquidValue): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint'
}

export function isNumber(value: LiquidValue): value is number | bigint | Float {
  return isInteger(value) || value instanceof Float
}

/** Whether Ruby takes it for true. */
export function isTrue(value: LiquidValue): boolean {
  return value !== null && value !== false
}

/** A whole number, as a `number` where that loses nothing. */
export function whole(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
