import type { PageKind } from '../jekyll/pageKind'
import { readFrontMatter } from '../frontmatter/frontMatter'
import { applyEdits } from '../text/edit'
import { effortToRead } from './findProblems'
import { lintUnfixed, type Effort, type LintOptions, type Unfixed } from './lint'
import type { OnFailure } from './runRules'
import { keepsPromise } from './promise/keepsPromise'
import { keepsUnseen } from './promise/keepsUnseen'
import { mostFindings } from './refusals/explain'
import type { Problem } from './rule'
import { isSafe, safeFix } from './safety'

/** A text with its safe fixes made. */
export interface Fixed {
  readonly text: string
  /** What was mended, in the order in which it was. */
  readonly mended: readonly Problem[]
  /** What is left. */
  readonly left: readonly Problem[]
  /** Whether more could be made: of a long text with many problems, the first ones are fixed. */
  readonly isUnfinished: boolean
}

/** How much is read in all, in characters; each fix takes the whole text again. */
const mostRead = 6_000_000

/**
 * Makes the safe fixes that keep the promise of docs/fixes.md, one after the other until none is left, or until that has
 * taken long. Each one makes the problems fewer, so that it comes to the same end from wherever it is called again.
 */
export function fixAll(text: string, kind: PageKind, onFailure: OnFailure, options: LintOptions = {}): Fixed {
  const effort = { spent: 0 }
  const check = (source: string) => lintUnfixed(source, kind, onFailure, { ...options, effort })
  let state: State = { text, mended: [], left: check(text), from: 0 }
  for (let next = step(state, check, effort); next; next = step(state, check, effort)) state = next
  const left = state.left.map((each) => each.withFixes())
  return { text: state.text, mended: state.mended, left, isUnfinished: isTooMuch(effort) }
}

function isTooMuch({ spent }: Effort): boolean {
  return spent > mostRead
}

interface State {
  readonly text: string
  readonly mended: readonly Problem[]
  readonly left: readonly Unfixed[]
  /** Where the search goes on: what stands before was not to be fixed, and is looked at again at the end. */
  readonly from: number
}

type Check = (text: string) => Unfixed[]

function step(state: State, check: Check, effort: Effort): State | undefined {
  const { text, left, from } = state
  const readOnce = effortToRead(text, readFrontMatter(text))
  const isAhead = ({ problem: { span } }: Unfixed) => span.start >= from
  for (const each of [...left.filter(isAhead), ...left.filter((other) => !isAhead(other))]) {
    if (isTooMuch(effort)) return undefined
    if (!isSafe(each.problem)) continue
    effort.spent += 2 * readOnce // the promise is held against the text before and after
    const next = fixed(state, each.withFixes(), check)
    if (next) return next
  }
  return undefined
}

/** The state with a problem fixed, if that keeps the promise. */
function fixed({ text, mended, left }: State, problem: Problem, check: Check): State | undefined {
  const fix = safeFix(problem)
  const put = fix && keepsPromise(text, problem, fix) ? applyEdits(text, fix.edits) : undefined
  if (put === undefined || put === text) return undefined
  const after = check(put)
  const isKept = keepsUnseen({ text, problems: left }, { text: put, problems: after }, problem)
  const isLess = after.length < left.length || (after.length === left.length && hasMoreMistakes(text, left))
  if (!isKept || !isLess) return undefined
  return { text: put, mended: [...mended, problem], left: after, from: problem.span.start }
}

/** Whether YAML refuses so much that not all is told: then the next mistake comes up behind the one that is mended. */
function hasMoreMistakes(text: string, { length }: readonly Unfixed[]): boolean {
  return length >= mostFindings && readFrontMatter(text).errors.length > 0
}
