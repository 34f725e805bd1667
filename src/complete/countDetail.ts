import type { Message } from '../messages/messages'
import type { Completion } from './completion'

/**
 * Returns the number of posts that use a name as the detail of a completion. A name that only drafts use gets no
 * detail.
 */
export function countDetail(count = 0, { isComplete }: { readonly isComplete: boolean }): Pick<Completion, 'detail'> {
  if (count === 0) return {}
  const posts: Message = count === 1 ? { key: 'posts.one' } : { key: 'posts.many', args: { count } }
  return { detail: isComplete ? posts : { key: 'posts.least', args: { count: posts } } }
}
