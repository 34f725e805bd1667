import type { Config } from './config'
import type { Outcome } from './outcome'

/**
 * The outcomes of all posts and drafts of a site, each as `outcomeOf` saw it by itself, after what they do to one another:
 * `limit_posts`, two that are written to one file, and one that stops the build.
 */
export function settle(outcomes: readonly Outcome[], config: Config): Outcome[] {
  const settled = withoutOverwritten(withoutOldest(outcomes, config.limitPosts))
  const isBuilt =
    config.errors.length === 0 && config.refusedKey === undefined && !settled.some(({ isFatal }) => isFatal)
  return isBuilt
    ? settled
    : settled.map((outcome) => (outcome.written ? unwritten(outcome, 'site-not-built') : outcome))
}

function withoutOldest(outcomes: readonly Outcome[], limit: number): readonly Outcome[] {
  if (limit <= 0) return outcomes
  const kept = new Set(written(outcomes).slice(-limit))
  return outcomes.map((outcome) => (outcome.written && !kept.has(outcome) ? unwritten(outcome, 'limit') : outcome))
}

/** The newest is written last, over the others. */
function withoutOverwritten(outcomes: readonly Outcome[]): Outcome[] {
  const last = new Map(written(outcomes).map((outcome) => [outcome.destination, outcome]))
  return outcomes.map((outcome) =>
    outcome.written && last.get(outcome.destination) !== outcome ? unwritten(outcome, 'overwritten') : outcome,
  )
}

/** In the order in which Jekyll writes: by date, then by path. */
function written(outcomes: readonly Outcome[]): Outcome[] {
  const time = ({ date }: Outcome) => date?.seconds ?? 0
  return outcomes.filter((outcome) => outcome.written).sort((a, b) => time(a) - time(b) || (a.path < b.path ? -1 : 1))
}

function unwritten(outcome: Outcome, reason: NonNullable<Outcome['reason']>): Outcome {
  return { ...outcome, written: false, reason }
}
