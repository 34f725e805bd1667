import { isInteger, isTrue, whole, type LiquidValue } from '../values/value'
import { noMethod } from './fault'
import { className } from '../values/text'

/** What every template finds: `site`, `page`, `layout` and their kin, each made when it is asked for. */
export class Environment {
  private readonly made = new Map<string, LiquidValue>()

  constructor(
    private readonly makers: Readonly<Record<string, () => LiquidValue>>,
    /** Whether a name that nothing has stops the build (`liquid: strict_variables`). */
    readonly isStrict: boolean,
    readonly hasStrictFilters: boolean,
  ) {}

  get(name: string): LiquidValue | undefined {
    const made = this.made.get(name)
    if (made !== undefined || !Object.hasOwn(this.makers, name)) return made
    const value = this.makers[name]!()
    this.made.set(name, value)
    return value
  }

  /** What `increment` and `decrement` count. */
  count(name: string, by: 1 | -1): number | bigint {
    const before = this.get(name) ?? null
    if (isTrue(before) && !isInteger(before)) throw noMethod('+', className(before))
    const value = isInteger(before) ? BigInt(before) : 0n
    this.made.set(name, whole(value + BigInt(by)))
    return whole(by === 1 ? value : value + BigInt(by))
  }
}
