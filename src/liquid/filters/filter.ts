import type { Run } from '../run/run'
import type { LiquidValue } from '../values/value'

/** What a filter makes of its input; arguments that a template leaves out are `undefined`. */
export type FilterBody = (input: LiquidValue, args: readonly (LiquidValue | undefined)[], run: Run) => LiquidValue

export interface Filter {
  readonly run: FilterBody
  /** How few and how many arguments it takes; others are a fault. */
  readonly least: number
  readonly most: number
}

/** A filter that takes from `least` to `most` arguments. */
export function filter(least: number, most: number, run: FilterBody): Filter {
  return { run, least, most }
}
