import type { Message } from '../messages/words'
import type { Completion } from './completion'

/** What a list shows of how many files have a name: nothing for one that only drafts have. */
export function countOf(count = 0, { isComplete }: { readonly isComplete: boolean }): Pick<Completion, 'detail'> {
  if (count === 0) return {}
  const posts: Message = count === 1 ? { key: 'posts.one' } : { key: 'posts.many', args: { count } }
  return { detail: isComplete ? posts : { key: 'posts.least', args: { count: posts } } }
}
