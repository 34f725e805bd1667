import type { PageKind } from '../jekyll/pageKind'
import { applyEdits } from '../text/edit'
import { lint, type LintOptions } from './lint'
import type { OnFailure } from './runRules'
import { keepsPromise } from './promise/keepsPromise'
import { keepsUnseen } from './promise/keepsUnseen'
import type { Problem } from './rule'
import { safeFix } from './safety'

/** A text with its safe fixes made. */
export interface Fixed {
  readonly text: string
  /** What was mended, in the order in which it was. */
  readonly mended: readonly Problem[]
  /** What is left. */
  readonly left: readonly Problem[]
}

/**
 * Makes the safe fixes that keep the promise of docs/fixes.md, one after the other until none is left. Each one makes the
 * problems fewer, so that it comes to an end, and to the same one from wherever it is called again.
 */
export function fixAll(text: string, kind: PageKind, onFailure: OnFailure, options: LintOptions = {}): Fixed {
  const check = (source: string) => lint(source, kind, onFailure, options)
  let state: Fixed = { text, mended: [], left: check(text) }
  for (let next = step(state, check); next; next = step(state, check)) state = next
  return state
}

function step({ text, mended, left }: Fixed, check: (text: string) => Problem[]): Fixed | undefined {
  for (const problem of left) {
    const fix = safeFix(problem)
    const fixed = fix && keepsPromise(text, problem, fix) ? applyEdits(text, fix.edits) : undefined
    const after = fixed === undefined || fixed === text ? undefined : check(fixed)
    const isKept = after && keepsUnseen({ text, problems: left }, { text: fixed!, problems: after }, problem)
    if (isKept && after.length < left.length) return { text: fixed!, mended: [...mended, problem], left: after }
  }
  return undefined
}
