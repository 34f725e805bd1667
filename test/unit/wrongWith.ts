import type { Fix, Problem } from '../../src/lint/rule'
import { applyEdits } from '../../src/text/edit'
import { changedKey } from './changedKey'

/**
 * Returns the fault of a fix: it does not remove its problem, causes another one, or changes a key that it does not
 * touch. `undefined` if the fix has no fault.
 */
function wrongWith(
  text: string,
  before: readonly Problem[],
  { problem, fix }: { readonly problem: Problem; readonly fix: Fix },
  problemsOf: (text: string) => readonly Problem[],
): string | undefined {
  const fixed = applyEdits(text, fix.edits)
  if (fixed === undefined) return 'overlaps itself'
  if (fixed === text) return fix.path === undefined ? 'changes nothing' : undefined
  const left = before.map(({ id }) => id)
  left.splice(left.indexOf(problem.id), 1)
  for (const { id } of problemsOf(fixed)) {
    const index = left.indexOf(id)
    if (index < 0) return `leaves ${id} in ${JSON.stringify(text)}, which gives ${JSON.stringify(fixed)}`
    left.splice(index, 1)
  }
  return changedKey(text, fixed, fix.edits)
}

/**
 * Returns the faults of the fixes of a text's problems, with the ids of the rules. A fix may uncover the problems of
 * the rules in `hidden`: these rules report nothing until Jekyll writes the page.
 */
export function wrongFixes(
  text: string,
  problemsOf: (text: string) => readonly Problem[],
  hidden: readonly string[] = [],
): string[] {
  const before = problemsOf(text)
  return before.flatMap((problem) =>
    problem.fixes.flatMap((fix) => {
      const why = wrongWith(text, before, { problem, fix }, (fixed) =>
        problemsOf(fixed).filter(({ id }) => !hidden.includes(id)),
      )
      return why === undefined ? [] : [`${problem.id}: ${fix.title.key} ${why}`]
    }),
  )
}
