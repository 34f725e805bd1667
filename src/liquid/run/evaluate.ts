import { Pending } from '../drops/pending'
import type { FilterCall, Variable } from '../parse/variable'
import { MethodLiteral, type LiquidValue } from '../values/value'
import { stops } from './fault'
import type { Run } from './run'

/** The value of an expression after its filters have been applied. */
export function evaluate({ of, filters: calls }: Variable, run: Run): LiquidValue {
  return calls.reduce((value, call) => apply(value, call, run), run.evaluate(of))
}

function apply(input: LiquidValue, { name, args, named }: FilterCall, run: Run): LiquidValue {
  run.budget.spend()
  if (input instanceof Pending) return input
  const values = args.map((arg) => run.evaluate(arg))
  if (named.length > 0) values.push(new Map(named.map(([key, value]) => [key, run.evaluate(value)])))
  const found = run.language.filters.get(name)
  if (!found && run.environment.hasStrictFilters) throw stops(`undefined filter ${name}`)
  if (!found) return input
  if (values.length < found.least || values.length > found.most) throw wrongNumber(values.length, found)
  const made = found.run(input, values, run)
  const result = made instanceof MethodLiteral ? '' : made
  if (typeof result === 'string') run.budget.allow(result.length)
  else if (Array.isArray(result)) run.budget.spend(result.length)
  return result
}

function wrongNumber(given: number, { least, most }: { readonly least: number; readonly most: number }) {
  const expected = least === most ? `${least + 1}` : `${least + 1}..${most + 1}`
  return stops(`wrong number of arguments (given ${given + 1}, expected ${expected})`)
}
