import type { Config } from '../config/config'
import type { Outcome } from './outcome'
import { inWritingOrder } from './writingOrder'

/**
 * Applies what the files of a site do to each other to their single outcomes: `limit_posts`, several files that are
 * written to one destination, and a file that makes the build fail.
 */
export function resolveConflicts(outcomes: readonly Outcome[], config: Config): Outcome[] {
  const settled = withoutBlocked(withoutOverwritten(withoutOldest(outcomes, config), config))
  const isBuilt =
    config.errors.length === 0 && config.invalidKey === undefined && !settled.some(({ isFatal }) => isFatal)
  return isBuilt
    ? settled
    : settled.map((outcome) => (outcome.written ? unwritten(outcome, 'site-not-built') : outcome))
}

function withoutOldest(outcomes: readonly Outcome[], config: Config): readonly Outcome[] {
  if (config.limitPosts <= 0) return outcomes
  const posts = outcomes.filter(isWrittenPost)
  const kept = new Set(inWritingOrder(posts, config).slice(-config.limitPosts))
  return outcomes.map((outcome) =>
    isWrittenPost(outcome) && !kept.has(outcome) ? unwritten(outcome, 'limit') : outcome,
  )
}

/** Whether an outcome counts for `limit_posts`. */
export function isWrittenPost({ written, collection }: Outcome): boolean {
  return written && collection === 'posts'
}

/** If several files are written to one destination, the last one stays. */
function withoutOverwritten(outcomes: readonly Outcome[], config: Config): Outcome[] {
  const written = outcomes.filter((outcome) => outcome.written)
  const last = new Map(inWritingOrder(written, config).map((outcome) => [outcome.destination, outcome]))
  return outcomes.map((outcome) =>
    outcome.written && last.get(outcome.destination) !== outcome ? unwritten(outcome, 'overwritten') : outcome,
  )
}

/** A file cannot be written if a folder of its path is written as a file. */
function withoutBlocked(outcomes: readonly Outcome[]): Outcome[] {
  const destinations = new Set(outcomes.flatMap(({ written, destination }) => (written ? [destination] : [])))
  const isBlocked = ({ written, destination = '' }: Outcome) => {
    for (let end = destination.lastIndexOf('/'); written && end > 0; end = destination.lastIndexOf('/', end - 1))
      if (destinations.has(destination.slice(0, end))) return true
    return false
  }
  return outcomes.map((outcome) =>
    isBlocked(outcome) ? { ...unwritten(outcome, 'file-in-the-way'), isFatal: true } : outcome,
  )
}

function unwritten(outcome: Outcome, reason: NonNullable<Outcome['reason']>): Outcome {
  return { ...outcome, written: false, reason }
}
