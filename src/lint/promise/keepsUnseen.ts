import { findFrontMatter } from '../../frontmatter/borders'
import { applyEdits } from '../../text/edit'
import { borderRules } from '../borders/borderRules'
import type { Unfixed } from '../lint'
import type { Problem } from '../rule'
import { safeFix } from '../safety'
import { keepsFrontMatter } from './keepsPromise'

/** A text and what is wrong with it. */
export interface Linted {
  readonly text: string
  readonly problems: readonly Unfixed[]
}

/**
 * Whether a fix keeps the keys of a front matter that Jekyll does not see yet: before and after, it is read as it will
 * be once its `---` lines are mended. Otherwise a fix could hide a key while nobody looks.
 */
export function keepsUnseen(before: Linted, after: Linted, { id, span }: Problem): boolean {
  if (findFrontMatter(before.text) || isOfBorders(id)) return true
  const edits = opening(before)
  const [was, is] = [applyEdits(before.text, edits), applyEdits(after.text, opening(after))]
  const ahead = edits.filter((edit) => edit.span.end <= span.start)
  const start = applyEdits(before.text.slice(0, span.start), ahead)?.length
  if (was === undefined || is === undefined || start === undefined) return false
  return keepsFrontMatter(was, is, { id, at: start })
}

function opening({ problems }: Linted) {
  return problems.flatMap((each) => (isOfBorders(each.problem.id) ? (safeFix(each.withFixes())?.edits ?? []) : []))
}

function isOfBorders(id: string): boolean {
  return borderRules.some((rule) => rule.id === id)
}
