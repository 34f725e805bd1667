import { withLineBreaksOf } from '../text/lineBreaks'
import type { Steps } from '../text/steps'
import type { Page, Problem, Rule } from './rule'

/** Told of a rule that threw. */
export type OnFailure = (rule: string, error: unknown) => void

/** What the rules find, in steps of one rule each. A rule that throws costs its own findings only. */
export function* runRules(rules: readonly Rule[], page: Page, onFailure: OnFailure): Steps<Problem[]> {
  const problems: Problem[] = []
  for (const rule of rules) {
    for (const problem of run(rule, page, onFailure)) problems.push(problem)
    yield
  }
  return problems
}

function run(rule: Rule, page: Page, onFailure: OnFailure): Problem[] {
  try {
    return [...rule.check(page)].map((finding) => ({
      ...finding,
      id: finding.id ?? rule.id,
      severity: finding.severity ?? rule.severity,
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: withLineBreaksOf(page.text, fix.edits) })),
    }))
  } catch (error) {
    onFailure(rule.id, error)
    return []
  }
}
