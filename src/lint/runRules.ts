import { withLineBreaksOf } from '../text/withLineBreaksOf'
import type { Steps } from '../text/steps'
import type { Finding, LintedPage, Problem, Rule } from './rule'

/** The callback for a rule that threw. Its arguments are the rule's id and the error. */
export type OnFailure = (rule: string, error: unknown) => void

/**
 * Returns the problems that the rules find. Each step runs one rule. A rule that throws loses only its own findings.
 */
export function* runRules(rules: readonly Rule[], page: LintedPage, onFailure: OnFailure): Steps<Problem[]> {
  const problems: Problem[] = []
  for (const rule of rules) {
    for (const problem of run(rule, page, onFailure)) problems.push(problem)
    yield
  }
  return problems
}

function run(rule: Rule, page: LintedPage, onFailure: OnFailure): Problem[] {
  try {
    return [...rule.check(page)].map((finding) => problemOf(rule, page, finding))
  } catch (error) {
    onFailure(rule.id, error)
    return []
  }
}

function problemOf(rule: Rule, { text }: LintedPage, finding: Finding): Problem {
  const safe = finding.safe ?? rule.safe
  return {
    ...finding,
    id: finding.id ?? rule.id,
    severity: finding.severity ?? rule.severity,
    ...(safe && { safe }),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: withLineBreaksOf(text, fix.edits) })),
  }
}
