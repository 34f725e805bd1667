import { Repair } from './repair'
import type { Fix, Problem } from './rule'
import { safeFix } from './safety'

/**
 * A fix that brings findings to light, with their own fixes made too: `Tags: a, b` becomes `tags: [a, b]` at once.
 * `undefined` where one of them has none that is safe.
 * @param check the problems of a text that the fix did not find there
 */
export function withAnswers(text: string, fix: Fix, check: (fixed: string) => readonly Problem[]): Fix | undefined {
  const repair = Repair.none(text).with(fix.edits)
  const answers = repair && check(repair.text).map((problem) => safeFix(repair.toOriginal(problem))?.edits)
  if (!answers || answers.length === 0 || answers.includes(undefined)) return undefined
  return { ...fix, edits: [...fix.edits, ...answers.flatMap((edits) => edits ?? [])] }
}
