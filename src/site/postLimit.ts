import type { Config } from '../jekyll/config/config'
import type { Outcome } from '../jekyll/output/outcome'
import { isWrittenPost } from '../jekyll/output/resolveConflicts'
import { inWritingOrder } from '../jekyll/output/writingOrder'
import type { PageEntry } from './entry'

/** The greatest number of posts that are compared. Nobody sets a limit that keeps a large part of a blog. */
const mostCompared = 300

/** Two days in seconds. An entry's date ignores time zones, so it may differ from the real date by this much. */
const twoDays = 2 * 24 * 60 * 60

/**
 * Whether `limit_posts` leaves out a post: that many later posts are written. Compares the newest posts, and only if a
 * limit is set.
 */
export function isPastLimit(
  own: Outcome,
  config: Config,
  newestFirst: () => readonly PageEntry[],
  outcomeOf: (path: string) => Outcome | undefined,
): boolean {
  if (config.limitPosts <= 0 || !isWrittenPost(own)) return false
  let [compared, later] = [0, 0]
  for (const { path } of candidates(own, newestFirst())) {
    const other = outcomeOf(path)
    if (other && isWrittenPost(other) && inWritingOrder([own, other], config)[0] === own) later += 1
    if (later >= config.limitPosts) return true
    compared += 1
    if (compared > mostCompared) return false
  }
  return false
}

function* candidates(own: Outcome, newestFirst: readonly PageEntry[]): Generator<PageEntry> {
  const start = (own.date?.seconds ?? 0) - twoDays
  for (const entry of newestFirst) {
    if (entry.date < start) return
    if (entry.kind === 'post' && entry.path !== own.path) yield entry
  }
}
