import { diagnoses } from './yamlErrors/diagnoses'
import type { Rule, Safety } from './rule'
import { rules } from './rules'

/** An id under which problems are reported, and the fix of these problems that can be applied without asking. */
export interface RuleId {
  readonly id: string
  readonly safe: Safety | undefined
}

/**
 * Every id under which problems are reported, in alphabetical order. The documentation, the settings and the tables
 * of rules use this order.
 */
export const ruleIds: readonly RuleId[] = [...diagnoses.map(({ id, safe }) => ({ id, safe })), ...rules.flatMap(idsOf)]
  .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at)
  .sort((a, b) => (a.id < b.id ? -1 : 1))

function idsOf({ id, safe, otherIds = [] }: Rule): RuleId[] {
  return [id, ...otherIds].map((each) => ({ id: each, safe }))
}
