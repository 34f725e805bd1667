import type { LintedPage } from '../lint/rule'
import type { Message } from '../messages/messages'
import type { Edit } from '../text/edit'
import type { Span } from '../text/span'

/** The file in which refactorings are offered. */
export type Post = Pick<LintedPage, 'text' | 'kind' | 'frontMatter' | 'path' | 'site'>

/** A change of the front matter that does not fix a problem. */
export interface Refactoring {
  readonly title: Message
  readonly edits: readonly Edit[]
  /**
   * A change that is made in other files of the blog too. Their texts are read when the user chooses the refactoring.
   */
  readonly everywhere?: TermChange
}

/** The renaming of a tag or category. */
export interface TermChange {
  readonly kind: 'tag' | 'category'
  readonly from: string
  readonly to: string
}

/** Returns the refactorings of one kind at a selection. */
export type Refactor = (post: Post, at: Span) => Iterable<Refactoring>
