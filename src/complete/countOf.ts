import type { Message } from '../messages/words'

/** In how many files a name stands. */
export function countOf(count: number): Message {
  return count === 1 ? { key: 'posts.one' } : { key: 'posts.many', args: { count } }
}
