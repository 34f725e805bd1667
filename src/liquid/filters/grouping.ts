import { holds } from '../parse/condition'
import { parseStrictly } from '../parse/parseCondition'
import { parseVariable } from '../parse/variable'
import { evaluate } from '../run/evaluate'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import type { LiquidValue } from '../values/value'
import { filterTaking, type Filter } from './filter'
import { identityOf } from './identity'
import { members, valuesOrMembers } from './items'
import { propertyOf } from './properties'

/** Jekyll's filters that group items or that have an expression as an argument. */
export const grouping: Readonly<Record<string, Filter>> = {
  group_by: filterTaking('"key"', 1, 1, (input, [property = null], run) => {
    const items = members(input, run)
    return items ? grouped(items, (item) => run.text(propertyOf(item, property, run)), run) : input
  }),
  group_by_exp: filterTaking('"item", "item.key"', 2, 2, (input, [name = null, expression = null], run) => {
    const items = members(input, run)
    if (!items) return input
    const variable = parseVariable(textOf(expression))
    return withItem(name, run, (set) => grouped(items, (item) => evaluate(variable, set(item)), run))
  }),
  where_exp: filterTaking('"item", "item.key"', 2, 2, (input, [name = null, expression = null], run) => {
    const items = valuesOrMembers(input, run)
    if (!items) return input
    const condition = parseStrictly(textOf(expression))
    return withItem(name, run, (set) => items.filter((item) => holds(condition, set(item))))
  }),
  find_exp: filterTaking('"item", "item.key"', 2, 2, (input, [name = null, expression = null], run) => {
    const items = valuesOrMembers(input, run)
    if (!items) return input
    const condition = parseStrictly(textOf(expression))
    return withItem(name, run, (set) => items.find((item) => holds(condition, set(item))) ?? null)
  }),
}

function textOf(expression: LiquidValue): string {
  if (typeof expression !== 'string') throw stops('no implicit conversion into String')
  return expression
}

function withItem(name: LiquidValue, run: Run, work: (set: (item: LiquidValue) => Run) => LiquidValue): LiquidValue {
  return run.scoped(() =>
    work((item) => {
      run.set(run.text(name), item)
      return run
    }),
  )
}

function grouped(items: readonly LiquidValue[], nameOf: (item: LiquidValue) => LiquidValue, run: Run): LiquidValue {
  const groups = new Map<unknown, { name: LiquidValue; items: LiquidValue[] }>()
  for (const item of items) {
    const name = nameOf(item)
    const key = identityOf(name, run)
    const group = groups.get(key) ?? { name, items: [] }
    group.items.push(item)
    groups.set(key, group)
  }
  return [...groups.values()].map(groupHash)
}

function groupHash({ name, items }: { readonly name: LiquidValue; readonly items: LiquidValue[] }): LiquidValue {
  return new Map<LiquidValue, LiquidValue>([
    ['name', name],
    ['items', items],
    ['size', items.length],
  ])
}
