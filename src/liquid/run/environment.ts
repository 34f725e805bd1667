import { isInteger, isTrue, whole, type LiquidValue } from '../values/value'
import { noMethod } from './fault'
import { className } from '../values/text'

/**
 * The variables that are defined in every template: `site`, `page`, `layout` and others. Each is created when it is
 * first read.
 */
export class Environment {
  private readonly values = new Map<string, LiquidValue>()
  private readonly makers: ReadonlyMap<string, () => LiquidValue>

  constructor(
    makers: Readonly<Record<string, () => LiquidValue>>,
    /** Whether an unknown variable makes the build fail (`liquid: strict_variables`). */
    readonly isStrict: boolean,
    readonly hasStrictFilters: boolean,
  ) {
    this.makers = new Map(Object.entries(makers))
  }

  get(name: string): LiquidValue | undefined {
    const known = this.values.get(name)
    const make = known === undefined ? this.makers.get(name) : undefined
    if (!make) return known
    const value = make()
    this.values.set(name, value)
    return value
  }

  /** Adds `by` to a counter and returns the number that `increment` or `decrement` writes. */
  count(name: string, by: 1 | -1): number | bigint {
    const before = this.get(name) ?? null
    if (isTrue(before) && !isInteger(before)) throw noMethod('+', className(before))
    const value = isInteger(before) ? BigInt(before) : 0n
    this.values.set(name, whole(value + BigInt(by)))
    return whole(by === 1 ? value : value + BigInt(by))
  }
}
