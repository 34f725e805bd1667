import type { Run } from '../run/run'
import { inspect } from '../values/text'
import { Drop, type LiquidValue } from '../values/value'

/** What two values share where Ruby's `eql?` holds: `1` and `1.0` are two, lists are what they hold. */
export function identityOf(value: LiquidValue, run: Run): unknown {
  return value instanceof Drop ? value : inspect(value, run.budget)
}
