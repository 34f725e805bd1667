import type { PageKind } from '../jekyll/output/pageKind'
import { readFrontMatter } from '../frontmatter/frontMatter'
import { applyEdits } from '../text/edit'
import { effortToRead } from './findProblems'
import { lintLazily, type Effort, type LintOptions, type LazyProblem } from './lint'
import type { OnFailure } from './runRules'
import { keepsPromise } from './fixPromise/keepsPromise'
import { keepsHiddenKeys } from './fixPromise/keepsHiddenKeys'
import { mostFindings } from './yamlErrors/explainErrors'
import type { Problem } from './rule'
import { safeFix } from './safeFix'

/** A text after its safe fixes were applied. */
export interface FixedText {
  readonly text: string
  /** The fixed problems, in the order in which they were fixed. */
  readonly fixed: readonly Problem[]
  /** The problems that remain. */
  readonly remaining: readonly Problem[]
  /** Whether more problems could be fixed. In a long text with many problems, only the first ones are fixed. */
  readonly isUnfinished: boolean
}

/** The most effort that is spent in all. After each fix, the whole text is read again. */
const mostRead = 6_000_000

/**
 * Applies the safe fixes that keep the promise of docs/fixes.md, one after the other, until none remains or the
 * effort is spent. Each fix leaves fewer problems, so a second call on the result changes nothing.
 */
export function fixAll(text: string, kind: PageKind, onFailure: OnFailure, options: LintOptions = {}): FixedText {
  const effort = { spent: 0 }
  const check = (source: string) => lintLazily(source, kind, onFailure, { ...options, effort })
  let state: State = { text, fixedProblems: [], left: check(text), from: 0 }
  for (let next = step(state, check, effort); next; next = step(state, check, effort)) state = next
  const left = state.left.map((each) => each.withFixes())
  return { text: state.text, fixed: state.fixedProblems, remaining: left, isUnfinished: isTooMuch(effort) }
}

function isTooMuch({ spent }: Effort): boolean {
  return spent > mostRead
}

interface State {
  readonly text: string
  readonly fixedProblems: readonly Problem[]
  readonly left: readonly LazyProblem[]
  /**
   * The offset at which the search continues. The problems before it could not be fixed, and are tried again at the
   * end.
   */
  readonly from: number
}

type Check = (text: string) => LazyProblem[]

function step(state: State, check: Check, effort: Effort): State | undefined {
  const { text, left, from } = state
  const readOnce = effortToRead(text, readFrontMatter(text))
  const isAhead = ({ problem: { span } }: LazyProblem) => span.start >= from
  for (const each of [...left.filter(isAhead), ...left.filter((other) => !isAhead(other))]) {
    if (isTooMuch(effort)) return undefined
    if (each.problem.safe === undefined) continue
    effort.spent += 2 * readOnce // the promise compares the text before and after the fix
    const next = fixed(state, each.withFixes(), check)
    if (next) return next
  }
  return undefined
}

/** The state after a problem is fixed; `undefined` if the fix would break the promise. */
function fixed({ text, fixedProblems, left }: State, problem: Problem, check: Check): State | undefined {
  const fix = safeFix(problem)
  const next = fix && keepsPromise(text, problem, fix) ? applyEdits(text, fix.edits) : undefined
  if (next === undefined || next === text) return undefined
  const after = check(next)
  const isKept = keepsHiddenKeys({ text, problems: left }, { text: next, problems: after }, problem)
  const isLess = after.length < left.length || (after.length === left.length && hasMoreErrors(text, left))
  if (!isKept || !isLess) return undefined
  return { text: next, fixedProblems: [...fixedProblems, problem], left: after, from: problem.span.start }
}

/** Whether the YAML has more errors than are reported. Each fix then reveals another error. */
function hasMoreErrors(text: string, { length }: readonly LazyProblem[]): boolean {
  return length >= mostFindings && readFrontMatter(text).errors.length > 0
}
