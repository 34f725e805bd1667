import type { Config } from '../config/config'
import type { Outcome } from './outcome'
import { inWritingOrder } from './writingOrder'

/**
 * Applies the effects of a site's files on each other to their separate outcomes: `limit_posts`, several files with one
 * destination, and a file that makes the build fail.
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

/** Whether an outcome is a written post, to which `limit_posts` applies. */
export function isWrittenPost({ written, collection }: Outcome): boolean {
  return written && collection === 'posts'
}

/** Of several files that are written to one destination, keeps the last one. */
function withoutOverwritten(outcomes: readonly Outcome[], config: Config): Outcome[] {
  const written = outcomes.filter((outcome) => outcome.written)
  const last = new Map(inWritingOrder(written, config).map((outcome) => [outcome.destination, outcome]))
  return outcomes.map((outcome) =>
    outcome.written && last.get(outcome.destination) !== outcome ? unwritten(outcome, 'overwritten') : outcome,
  )
}

/** Marks files that cannot be written because a folder of their path is written as a file. */
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
