import type { Run } from '../run/run'
import { inspect } from '../values/text'
import { Drop, type LiquidValue } from '../values/value'

/**
 * A key that is the same for two values if Ruby's `eql?` is true for them. `1` and `1.0` have different keys; lists are
 * compared by their items.
 */
export function identityOf(value: LiquidValue, run: Run): unknown {
  return value instanceof Drop ? value : inspect(value, run.budget)
}
