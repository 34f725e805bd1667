import { RepairedText } from './repairedText'
import type { Fix, Problem } from './rule'
import { safeFix } from './safeFix'

/**
 * Returns a fix together with the safe fixes of the problems that it reveals: `Tags: a, b` becomes `tags: [a, b]` in
 * one step. `undefined` if there are no such problems, or one of them has no safe fix.
 * @param check returns the problems of a text that the unfixed text does not have
 */
export function withFollowUpFixes(
  text: string,
  fix: Fix,
  check: (fixed: string) => readonly Problem[],
): Fix | undefined {
  const repair = RepairedText.unrepaired(text).withEdits(fix.edits)
  const problems = repair ? check(repair.text) : []
  const followUps = problems.flatMap((problem) => (repair && safeFix(repair.toOriginal(problem))) ?? [])
  if (problems.length === 0 || followUps.length < problems.length) return undefined
  return { ...fix, edits: [...fix.edits, ...followUps.flatMap(({ edits }) => edits)] }
}
