import type { Run } from '../run/run'
import type { LiquidValue } from '../values/value'

/** The result of a filter for its input. Arguments that a template leaves out are `undefined`. */
export type FilterBody = (input: LiquidValue, args: readonly (LiquidValue | undefined)[], run: Run) => LiquidValue

export interface Filter {
  readonly run: FilterBody
  /** The fewest and the most arguments that it takes; another number is a fault. */
  readonly least: number
  readonly most: number
  /** Usual arguments, which completion shows. */
  readonly example?: string
}

/** A filter that takes from `least` to `most` arguments. */
export function filter(least: number, most: number, run: FilterBody): Filter {
  return { run, least, most }
}

/** A filter that is seldom of use without arguments, such as those of `example`. */
export function filterTaking(example: string, least: number, most: number, run: FilterBody): Filter {
  return { run, least, most, example }
}
