import type { Run } from '../run/run'
import type { LiquidValue } from '../values/value'

/** Returns the result of a filter for its input. Arguments that the template leaves out are `undefined`. */
export type FilterBody = (input: LiquidValue, args: readonly (LiquidValue | undefined)[], run: Run) => LiquidValue

export interface Filter {
  readonly run: FilterBody
  /** The smallest and the largest number of arguments. Any other number is a fault. */
  readonly least: number
  readonly most: number
  /** Typical arguments, which completion shows. */
  readonly example?: string
}

/** Creates a filter that takes from `least` to `most` arguments. */
export function filter(least: number, most: number, run: FilterBody): Filter {
  return { run, least, most }
}

/** Creates a filter that usually needs arguments, such as those of `example`. */
export function filterTaking(example: string, least: number, most: number, run: FilterBody): Filter {
  return { run, least, most, example }
}
