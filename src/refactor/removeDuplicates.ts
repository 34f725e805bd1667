import type { ListNode } from '../frontmatter/node'
import { removalOf } from '../lint/terms/repeatedTerm'
import type { Edit } from '../text/edit'
import type { Span } from '../text/span'
import { fieldAt } from './fieldAt'
import type { Post, Refactoring } from './refactoring'

/** Removes repeated items from a list. */
export function* removeDuplicates(post: Post, at: Span): Generator<Refactoring> {
  const value = fieldAt(post, at)?.value
  const edits = value?.kind === 'list' ? removals(post.text, value) : []
  if (edits.length > 0) yield { title: { key: 'refactor.dedupe' }, edits }
}

function removals(text: string, list: ListNode): Edit[] {
  const seen = new Set<unknown>()
  return [...list.items.entries()].flatMap(([index, item]) => {
    if (item.kind !== 'scalar' || item.isAlias || typeof item.value !== 'string') return []
    const isRepeated = seen.has(item.value)
    seen.add(item.value)
    const span = isRepeated ? removalOf(text, list, item, index) : undefined
    return span ? [{ span, text: '' }] : []
  })
}
