import type { TermKind } from '../jekyll/output/terms'
import type { Term } from '../site/referenceIndex'
import type { CompletionRequest } from './completion'
import { completionsAt, type CompletionResult, type OpenedBy } from './completionsAt'
import { termCompletions } from './terms'

/** The tags and categories that a site had when it was last read, most used first. */
export type RememberedTerms = Readonly<Record<TermKind, readonly Term[]>>

/**
 * Returns the completions for a tag or category at `offset` from remembered names, which replace the site until it has
 * been read. Returns none for any other construct.
 */
export function completeFromMemory(
  text: string,
  offset: number,
  { tag, category }: RememberedTerms,
  opening?: OpenedBy,
): CompletionResult {
  const unread = { isComplete: false }
  const offered = (asked: CompletionRequest) => [
    ...termCompletions(tag, asked, 'tag', unread),
    ...termCompletions(category, asked, 'category', unread),
  ]
  return completionsAt(text, offset, offered, opening)
}
