import type { Config } from '../jekyll/config'
import type { Outcome } from '../jekyll/outcome'
import { isWrittenPost } from '../jekyll/settle'
import { inWritingOrder } from '../jekyll/writingOrder'
import type { Entry } from './entry'

/** No more posts than this are compared: nobody sets a limit that keeps a large part of a blog. */
const mostCompared = 300

/** In seconds. An entry's date has no time zone. */
const twoDays = 2 * 24 * 60 * 60

/**
 * Whether `limit_posts` leaves out a post: as many later posts are written. Compares the newest posts, and only if
 * there is a limit.
 */
export function isPastLimit(
  own: Outcome,
  config: Config,
  newestFirst: () => readonly Entry[],
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

function* candidates(own: Outcome, newestFirst: readonly Entry[]): Generator<Entry> {
  const start = (own.date?.seconds ?? 0) - twoDays
  for (const entry of newestFirst) {
    if (entry.date < start) return
    if (entry.kind === 'post' && entry.path !== own.path) yield entry
  }
}
