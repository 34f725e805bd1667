import { findFrontMatter } from '../../frontmatter/borders'
import { applyEdits, type Edit } from '../../text/edit'
import { borderRules } from '../borders/borderRules'
import type { LazyProblem } from '../lint'
import type { Problem } from '../rule'
import { safeFix } from '../safeFix'
import { keepsFrontMatter } from './keepsPromise'

/** A text and its problems. */
export interface LintedText {
  readonly text: string
  readonly problems: readonly LazyProblem[]
}

/**
 * Whether a fix keeps the keys of a front matter that Jekyll does not recognize yet. Both texts are compared with
 * their `---` lines fixed, because otherwise a fix could hide a key unnoticed.
 */
export function keepsHiddenKeys(before: LintedText, after: LintedText, { id, span }: Problem): boolean {
  if (findFrontMatter(before.text) || isOfBorders(id)) return true
  const edits = borderEdits(before)
  const [was, is] = [applyEdits(before.text, edits), applyEdits(after.text, borderEdits(after))]
  const above = edits.filter((edit) => edit.span.end <= span.start)
  const start = applyEdits(before.text.slice(0, span.start), above)?.length
  if (was === undefined || is === undefined || start === undefined) return false
  return keepsFrontMatter(was, is, { id, at: start })
}

/** The edits that fix the `---` lines. */
function borderEdits({ problems }: LintedText): readonly Edit[] {
  return problems.flatMap((each) => (isOfBorders(each.problem.id) ? (safeFix(each.withFixes())?.edits ?? []) : []))
}

function isOfBorders(id: string): boolean {
  return borderRules.some((rule) => rule.id === id)
}
