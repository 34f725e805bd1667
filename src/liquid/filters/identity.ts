import type { Run } from '../run/run'
import { inspect } from '../values/text'
import { Drop, type LiquidValue } from '../values/value'

/** A key that two values share if Ruby's `eql?` is true: `1` and `1.0` differ, lists are compared by their items. */
export function identityOf(value: LiquidValue, run: Run): unknown {
  return value instanceof Drop ? value : inspect(value, run.budget)
}
