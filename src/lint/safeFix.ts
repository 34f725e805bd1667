import type { Fix, Problem } from './rule'

/**
 * The fix of a problem that can be applied without asking, if there is one. A fix that renames a file always needs a
 * question.
 */
export function safeFix({ safe, fixes: [first, ...others] }: Problem): Fix | undefined {
  if (!first || first.path !== undefined || safe === undefined) return undefined
  return safe === 'first' || others.length === 0 ? first : undefined
}
