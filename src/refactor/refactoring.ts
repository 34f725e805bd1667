import type { Page } from '../lint/rule'
import type { Message } from '../messages/words'
import type { Edit } from '../text/edit'
import type { Span } from '../text/span'

/** The file that its author stands in. */
export type Post = Pick<Page, 'text' | 'kind' | 'frontMatter' | 'path' | 'site'>

/** A change that is none of a mistake: what Jekyll makes of the file stays, or becomes what the title says. */
export interface Refactoring {
  readonly title: Message
  readonly edits: readonly Edit[]
  /** What is to change in other files of the blog too; their texts are asked for when it is chosen. */
  readonly everywhere?: TermChange
}

/** A tag or category that is to have another name. */
export interface TermChange {
  readonly kind: 'tag' | 'category'
  readonly from: string
  readonly to: string
}

/** What may be done at a selection. */
export type Offer = (post: Post, at: Span) => Iterable<Refactoring>
